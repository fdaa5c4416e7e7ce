package org.gouji.workflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How far a report has come. */
public enum Stage {
    DRAFT(true),
    /** In review. */
    SUBMITTED(false),
    /** Sent back by review. */
    RETURNED(true),
    APPROVED(false),
    PUBLISHED(false),
    /** Published, and being changed; the public reads what was published. */
    CORRECTION(true),
    WITHDRAWN(false);

    /** In their order, by the word of the API and of the database. */
    public static final Map<String, Stage> BY_WORD = byWord();

    private final boolean open;

    Stage(boolean open) {
        this.open = open;
    }

    /** Whether what the report says may change. */
    public boolean isOpen() {
        return open;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Stage> byWord() {
        Map<String, Stage> words = new LinkedHashMap<>();
        Stream.of(values()).forEach(stage -> words.put(stage.word(), stage));
        return Collections.unmodifiableMap(words);
    }
}
