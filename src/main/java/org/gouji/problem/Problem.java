package org.gouji.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal as a value: what a door returns and a resource answers. The arguments fill the braces of the type's detail
 * text; an extension is one more member of the problem document, for instance {@code existing}.
 */
public record Problem(
        ProblemType type, Map<String, Object> arguments, List<ProblemError> errors, Map<String, Object> extensions) {

    public Problem {
        arguments = Map.copyOf(arguments);
        errors = List.copyOf(errors);
        extensions = Map.copyOf(extensions);
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, Map.of(), List.of(), Map.of());
    }

    public static Problem of(ProblemType type, Map<String, Object> arguments) {
        return new Problem(type, arguments, List.of(), Map.of());
    }

    public static Problem of(ProblemType type, List<ProblemError> errors) {
        return new Problem(type, Map.of(), errors, Map.of());
    }

    public static Problem of(ProblemType type, ProblemError error) {
        return of(type, List.of(error));
    }

    /** The usual answer to a body that can be read but not accepted (422). */
    public static Problem invalid(String pointer, ErrorCode code, Map<String, Object> arguments) {
        return of(RequestProblem.INVALID_CONTENT, ProblemError.inBody(pointer, code, arguments));
    }

    public static Problem notFound() {
        return of(RequestProblem.NOT_FOUND);
    }

    public Problem with(String extension, Object value) {
        var more = new LinkedHashMap<>(extensions);
        more.put(extension, value);
        return new Problem(type, arguments, errors, more);
    }

    public ProblemException exception() {
        return new ProblemException(this);
    }
}
