package org.gouji.intake;

import java.util.Map;
import org.gouji.problem.ErrorCode;
import org.gouji.problem.Problem;
import org.gouji.problem.ProblemError;

/** Refuses what was sent as a batch. */
final class BatchRefusal {

    private BatchRefusal() {}

    static RuntimeException of(ErrorCode code, Map<String, Object> arguments) {
        return Problem.of(IntakeProblem.INVALID_BATCH, ProblemError.inBody("", code, arguments))
                .exception();
    }

    static void when(boolean isWrong, ErrorCode code, Map<String, Object> arguments) {
        if (isWrong) {
            throw of(code, arguments);
        }
    }
}
