package org.gouji.check;

import java.util.Locale;

/** How bad a failed check is; what it stops is its {@link Effect}. */
public enum Severity {
    /** The form contradicts itself or a binding duty. */
    ERROR,
    /** Suspicious; a person has to look. */
    WARNING,
    /** Style or context. */
    INFO;

    /** The word of the contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
