package org.gouji.problem;

import java.util.Map;

/**
 * One defect of a request and its place: a JSON Pointer (RFC 6901) into the body, or the name of a query parameter or
 * header. The arguments fill the braces of the code's text.
 */
public record ProblemError(Place place, String at, ErrorCode code, Map<String, Object> arguments) {

    /** The constant's name, lower case, is the property that carries the place in the problem. */
    public enum Place {
        POINTER,
        PARAMETER,
        HEADER
    }

    public ProblemError {
        arguments = Map.copyOf(arguments);
    }

    public static ProblemError inBody(String pointer, ErrorCode code, Map<String, Object> arguments) {
        return new ProblemError(Place.POINTER, pointer, code, arguments);
    }

    public static ProblemError inBody(String pointer, ErrorCode code) {
        return inBody(pointer, code, Map.of());
    }

    public static ProblemError inParameter(String name, ErrorCode code, Map<String, Object> arguments) {
        return new ProblemError(Place.PARAMETER, name, code, arguments);
    }

    public static ProblemError inHeader(String name, ErrorCode code) {
        return new ProblemError(Place.HEADER, name, code, Map.of());
    }
}
