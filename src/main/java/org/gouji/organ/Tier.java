package org.gouji.organ;

import java.util.Map;

/** At which level of government an organ stands. */
public enum Tier {
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP;

    public static final Map<String, Tier> BY_WORD = Words.of(values());

    /** The word of the API and of the database. */
    public String word() {
        return Words.of(this);
    }
}
