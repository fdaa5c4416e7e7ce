package org.gouji.narrative;

import org.jspecify.annotations.Nullable;

/** The words that the readers know, as they stand in files, unverified. What is left out in a file is null. */
public record RawLexicon(@Nullable RawCounts counts, @Nullable RawWriting writing) {

    /** Words of counts, items, shares and growth. */
    public record RawCounts() {}

    /** Words of dates, citations, contacts, headings, and faults of writing. */
    public record RawWriting() {}
}
