package org.gouji.platform;

import java.util.Map;
import org.gouji.problem.Problem;
import org.gouji.problem.ProblemError;
import org.gouji.problem.RequestError;
import org.gouji.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** A query parameter that is true or false, and false when absent. */
public final class Flag {

    private Flag() {}

    public static boolean read(String name, @Nullable String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw Problem.of(
                        RequestProblem.MALFORMED_REQUEST,
                        ProblemError.inParameter(name, RequestError.NOT_A_BOOLEAN, Map.of()))
                .exception();
    }
}
