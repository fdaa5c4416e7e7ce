package org.gouji.report;

import org.gouji.problem.ProblemType;

/** The problems that only reports have. */
enum ReportProblem implements ProblemType {
    REPORT_EXISTS,
    /** Its content may not change at its stage. */
    REPORT_LOCKED,
    /** It was once handed in, and cannot be deleted. */
    REPORT_KEPT
}
