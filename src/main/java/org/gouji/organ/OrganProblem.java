package org.gouji.organ;

import org.gouji.problem.ProblemType;

/** The problems that only organs have. */
enum OrganProblem implements ProblemType {
    ORGAN_IN_USE,
    TABLE_UNREADABLE,
    TABLE_TOO_LARGE,
    IMPORT_BUSY
}
