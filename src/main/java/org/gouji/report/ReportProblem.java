package org.gouji.report;

import org.gouji.problem.ProblemType;

/** The problems that only reports have. */
enum ReportProblem implements ProblemType {
    REPORT_EXISTS
}
