package org.gouji.history;

import java.util.Locale;

/** What happened to a report. */
public enum EventKind {
    CREATED,
    CHANGED,
    DELETED,
    /** To another stage. */
    MOVED,
    /** A finding was explained, or its explanation written anew. */
    EXPLAINED,
    /** An explanation was taken back. */
    UNEXPLAINED,
    /** An explanation was accepted or refused. */
    JUDGED;

    /** The word of the API and of the database. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EventKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
