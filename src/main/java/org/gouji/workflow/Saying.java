package org.gouji.workflow;

import java.util.Locale;

/** What has to be said along with an action. */
public enum Saying {
    REASON,
    /** What is wrong, in one or more remarks. */
    REMARKS,
    /** What has changed since the report was published before, and why. */
    NOTICE;

    /** The word of the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
