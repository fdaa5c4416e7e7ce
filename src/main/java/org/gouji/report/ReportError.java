package org.gouji.report;

import org.gouji.problem.ErrorCode;

/** What can be wrong at one place of a report that somebody sends. A wrong figure is not among it. */
public enum ReportError implements ErrorCode {
    UNKNOWN_ORGAN,
    NO_EDITION,
    OTHER_EDITION,
    NOT_THE_YEAR_BEFORE,
    NOT_THE_SAME_YEAR,
    UNKNOWN_SECTION,
    UNKNOWN_TABLE,
    UNKNOWN_ROW,
    UNKNOWN_COLUMN,
    NOT_A_CELL,
    TOO_MANY_DIGITS,
    TOO_MANY_DECIMALS,
    WRITTEN_IS_UNREADABLE,
    WRITTEN_DISAGREES
}
