package org.gouji.review;

import org.gouji.problem.ProblemType;

/** The problems that only review has. */
enum ReviewProblem implements ProblemType {
    TRANSITION_REFUSED,
    EXPLANATION_EXISTS,
    /** Only what was submitted, or has just been returned, is judged. */
    NOT_IN_REVIEW,
    /** The values that the explanation was given for are no longer those of the finding. */
    EXPLANATION_REOPENED
}
