package org.gouji.supervision;

import org.gouji.problem.ProblemType;

/** The problems that only sums have. */
enum SupervisionProblem implements ProblemType {
    NOT_A_SUM,
    SUM_INCOMPLETE
}
