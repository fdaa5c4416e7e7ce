package org.gouji.intake;

import org.gouji.problem.ErrorCode;

/** What can be wrong with what is sent to be read, or keeps what was read from being kept. */
enum IntakeError implements ErrorCode {
    ORGAN_NOT_CERTAIN,
    YEAR_NOT_FOUND,
    DOCUMENT_MISSING,
    DOCUMENT_NOT_ALONE,
    TOO_MANY_DOCUMENTS,
    NO_DOCUMENTS,
    ZIP_DAMAGED,
    ZIP_TOO_LARGE
}
