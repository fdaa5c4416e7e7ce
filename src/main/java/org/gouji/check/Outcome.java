package org.gouji.check;

import java.util.Locale;

/** What a check says about a report. A check that does not apply says nothing. */
public enum Outcome {
    FAILED,
    /** A term is missing or unreadable. */
    UNDETERMINED,
    PASSED;

    /** The word of the contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
