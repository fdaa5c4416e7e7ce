package org.gouji.similarity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What says nothing of a report's own, as it stands in a file, unverified. What is left out in the file is null.
 *
 * @param phrases words that the form, the statute or its notices put into every report
 * @param numerals the characters of numbers written in words
 * @param counters what follows a figure and goes with it
 */
public record RawPhrases(@Nullable List<String> phrases, @Nullable String numerals, @Nullable List<String> counters) {}
