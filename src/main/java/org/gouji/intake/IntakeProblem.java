package org.gouji.intake;

import org.gouji.problem.Problem;
import org.gouji.problem.ProblemType;
import org.gouji.source.Refusal;

/** The problems that only documents have. */
enum IntakeProblem implements ProblemType {
    UNKNOWN_FORMAT,
    DOCUMENT_EMPTY,
    DOCUMENT_DAMAGED,
    DOCUMENT_ENCRYPTED,
    DOCUMENT_WITHOUT_TEXT,
    DOCUMENT_TOO_LARGE,
    DOCUMENT_TOO_DEEP,
    DOCUMENT_TOO_SLOW,
    NOT_STORABLE,
    INTAKE_BUSY,
    INVALID_BATCH;

    static Problem of(Refusal refusal) {
        return Problem.of(
                switch (refusal) {
                    case UNKNOWN_FORMAT -> UNKNOWN_FORMAT;
                    case EMPTY -> DOCUMENT_EMPTY;
                    case DAMAGED -> DOCUMENT_DAMAGED;
                    case ENCRYPTED -> DOCUMENT_ENCRYPTED;
                    case NO_TEXT -> DOCUMENT_WITHOUT_TEXT;
                    case TOO_LARGE -> DOCUMENT_TOO_LARGE;
                    case TOO_DEEP -> DOCUMENT_TOO_DEEP;
                    case TOO_SLOW -> DOCUMENT_TOO_SLOW;
                });
    }
}
