package org.gouji.organ;

import org.gouji.problem.ErrorCode;

/** What can be wrong at one place of an organ that somebody sends. */
enum OrganError implements ErrorCode {
    INVALID_CREDIT_CODE,
    CREDIT_CODE_TAKEN,
    UNKNOWN_SUPERVISOR,
    SUPERVISOR_CYCLE,
    TOO_MANY_LEVELS,
    ENDS_BEFORE_IT_BEGINS,
    SUCCESSORS_WITHOUT_END,
    UNKNOWN_SUCCESSOR,
    SUCCESSOR_CYCLE,
    UNKNOWN_HEADING,
    REPEATED_HEADING,
    NO_SUCH_ORGAN,
    AMBIGUOUS_NAME,
    REPEATED_ORGAN,
    AMBIGUOUS_SUPERVISOR,
    REFUSED_SUPERVISOR,
    AMBIGUOUS_SUCCESSOR,
    REFUSED_SUCCESSOR
}
