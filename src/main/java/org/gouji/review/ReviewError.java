package org.gouji.review;

import org.gouji.problem.ErrorCode;

/** What can be wrong at one place of what somebody sends to review. */
enum ReviewError implements ErrorCode {
    UNKNOWN_FINDING,
    NEEDS_NO_EXPLANATION,
    UNKNOWN_PLACE
}
