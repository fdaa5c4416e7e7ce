package org.gouji.narrative;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that the readers know, as they stand in files, unverified. What is left out in a file is null. */
public record RawLexicon(@Nullable RawCounts counts, @Nullable RawWriting writing) {

    /** Words of counts, items, shares and growth. */
    public record RawCounts() {}

    /**
     * Words of dates, citations, contacts, headings, and faults of writing.
     *
     * @param words by what they are for
     */
    public record RawWriting(
            @Nullable Map<String, Map<String, List<String>>> words, @Nullable List<RawNotice> notices) {}

    /**
     * A notice that prescribes an edition.
     *
     * @param number within the year
     * @param titles patterns of the titles that it is cited by
     */
    public record RawNotice(
            @Nullable String edition,
            @Nullable Integer year,
            @Nullable Integer number,
            @Nullable List<String> titles) {}
}
