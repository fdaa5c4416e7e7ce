package org.gouji.province;

import java.util.Optional;
import java.util.UUID;

/**
 * Something wrong that was planted.
 *
 * @param cell where, unless the whole report is meant
 */
public record Fault(UUID organ, int year, Kind kind, Optional<String> cell) {

    public enum Kind {
        /** There is no report. */
        NO_REPORT,
        /** There is one, and it is a draft. */
        STILL_A_DRAFT,
        /** The total of a line is one too many. */
        WRONG_TOTAL,
        /** More is carried in than last year carried out. */
        WRONG_CARRY_OVER,
        BLANK_CELL,
        MISSING_CELL,
        UNREADABLE_CELL,
        /** The fees are given in yuan and not in ten thousands. */
        WRONG_UNIT
    }
}
