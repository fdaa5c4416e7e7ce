package org.gouji.problem;

/** What can be wrong at one place of any request. */
public enum RequestError implements ErrorCode {
    EMPTY_BODY,
    NOT_UTF8,
    JSON_SYNTAX,
    JSON_LIMITS,
    DUPLICATE_PROPERTY,
    UNSTORABLE_CHARACTER,
    NUMBER_TOO_LARGE,
    UNKNOWN_PROPERTY,
    REQUIRED,
    NOT_AN_OBJECT,
    NOT_AN_ARRAY,
    NOT_A_TEXT,
    NOT_AN_INTEGER,
    NOT_A_UUID,
    NOT_A_DATE,
    NOT_ONE_OF,
    OUT_OF_RANGE,
    BLANK,
    TOO_LONG,
    TOO_MANY,
    REPEATED,
    READ_ONLY,
    UNKNOWN_PARAMETER,
    REPEATED_PARAMETER,
    NOT_A_BOOLEAN,
    INVALID_CURSOR,
    INVALID_ENTITY_TAG,
    INVALID_IDEMPOTENCY_KEY
}
