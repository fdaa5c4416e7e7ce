package org.gouji.problem;

/** Carries a problem from the edge of a request (resource, reader, filter) to its answer. Doors return problems instead. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        // no stack trace: this is an answer, not a bug
        super(problem.type().slug(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
