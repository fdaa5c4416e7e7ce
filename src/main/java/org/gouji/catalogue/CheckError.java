package org.gouji.catalogue;

import org.gouji.problem.ErrorCode;

/** What can be wrong at one place of a check that somebody sends. */
enum CheckError implements ErrorCode {
    CHECK_DEFECT,
    NOT_OF_THE_EDITION,
    UNKNOWN_EDITION,
    REPAIR_ALONE
}
