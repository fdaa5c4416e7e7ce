package org.gouji.organ;

import java.util.Map;

/** What an organ is. A vertical organ is led from above and not by the government of its place. */
public enum OrganKind {
    GOVERNMENT,
    DEPARTMENT,
    TOWNSHIP,
    PUBLIC_INSTITUTION,
    VERTICAL,
    OTHER;

    public static final Map<String, OrganKind> BY_WORD = Words.of(values());

    /** The word of the API and of the database. */
    public String word() {
        return Words.of(this);
    }
}
