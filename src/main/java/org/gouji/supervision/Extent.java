package org.gouji.supervision;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Whose reports a question is about. */
public enum Extent {
    /** The organ and all below it. */
    SUBTREE("o.lineage @> array[cast(? as uuid)]"),
    /** The organ alone. */
    OWN("o.id = cast(? as uuid)");

    public static final Map<String, Extent> BY_WORD = byWord();

    private final String condition;

    Extent(String condition) {
        this.condition = condition;
    }

    /** A statement about a subtree, narrowed to this. */
    String in(String statement) {
        return statement.replace(SUBTREE.condition, condition);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Extent> byWord() {
        Map<String, Extent> words = new LinkedHashMap<>();
        for (Extent extent : values()) {
            words.put(extent.word(), extent);
        }
        return words;
    }
}
