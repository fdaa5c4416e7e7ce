package org.gouji.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.problem.ErrorCode;
import org.gouji.problem.Problem;
import org.gouji.problem.ProblemError;
import org.gouji.problem.RequestProblem;

/** Collects what is wrong with a body, so that a client learns all of it at once. */
public final class Defects {

    // bounds the answer to a hostile body; the largest form has fewer cells
    private static final int MOST = 500;

    private final List<ProblemError> errors = new ArrayList<>();

    /** Appends a property name or an index to a JSON Pointer. */
    public static String pointer(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    public void add(String pointer, ErrorCode code, Map<String, Object> arguments) {
        if (errors.size() < MOST) {
            errors.add(ProblemError.inBody(pointer, code, arguments));
        }
    }

    public void add(String pointer, ErrorCode code) {
        add(pointer, code, Map.of());
    }

    public void addAll(Defects others) {
        others.errors.stream().limit(MOST - errors.size()).forEach(errors::add);
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public List<ProblemError> errors() {
        return List.copyOf(errors);
    }

    /** Refuses the request with invalid-content if anything is wrong. */
    public void orThrow() {
        if (!errors.isEmpty()) {
            throw Problem.of(RequestProblem.INVALID_CONTENT, errors).exception();
        }
    }
}
