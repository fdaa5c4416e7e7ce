package org.gouji.source;

/** Why a document cannot be read at all. */
public enum Refusal {
    /** None of the formats that are read. */
    UNKNOWN_FORMAT,
    /** Of a known format, but broken. */
    DAMAGED,
    /** Nothing can be read without a password. */
    ENCRYPTED,
    /** Pages are pictures: there is no text in it. */
    NO_TEXT,
    /** Nothing is in it at all. */
    EMPTY,
    /** Larger, once unpacked, than any report: bytes, cells, characters or pages. */
    TOO_LARGE,
    /** Nested deeper than any report. */
    TOO_DEEP,
    /** Not read within the time that one document has. */
    TOO_SLOW
}
