package org.gouji.problem;

/** The problems that any request can meet. */
public enum RequestProblem implements ProblemType {
    MALFORMED_REQUEST,
    UNKNOWN_PARAMETER,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    PRECONDITION_FAILED,
    PAYLOAD_TOO_LARGE,
    UNSUPPORTED_MEDIA_TYPE,
    INVALID_CONTENT,
    IDEMPOTENCY_CONFLICT,
    PRECONDITION_REQUIRED,
    INTERNAL_ERROR,
    UNAVAILABLE
}
