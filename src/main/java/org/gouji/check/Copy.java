package org.gouji.check;

import org.gouji.narrative.Span;

/**
 * Words that a report shares with another.
 *
 * @param here where they stand in the report
 * @param source the other report
 * @param there where they stand in it
 * @param words as they stand here, masked where they may identify a person; figures within them may differ there
 */
public record Copy(Span here, Source source, Span there, String words) {

    public enum Source {
        /** The organ's report of the year before. */
        PREVIOUS,
        /** Another organ's report of the year. */
        NEIGHBOUR
    }

    Copy saying(String masked) {
        return new Copy(here, source, there, masked);
    }
}
