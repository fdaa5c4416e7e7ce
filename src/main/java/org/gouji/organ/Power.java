package org.gouji.organ;

import java.util.Map;

/** What an organ may do towards others, and so must report figures on. */
public enum Power {
    RULE_MAKING,
    LICENSING,
    PENALTY,
    COERCION,
    FEES;

    static final Map<String, Power> BY_WORD = Words.of(values());

    /** The word of the API and of the database. */
    public String word() {
        return Words.of(this);
    }
}
