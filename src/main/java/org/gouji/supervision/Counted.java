package org.gouji.supervision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * From which stage on reports are added up. A report that is not so far, but has a published revision, counts as it was
 * published.
 */
public enum Counted {
    DRAFT("draft", "returned", "correction", "submitted", "approved", "published"),
    SUBMITTED("submitted", "approved", "published"),
    APPROVED("approved", "published"),
    PUBLISHED("published");

    public static final Map<String, Counted> BY_WORD = byWord();

    private final Set<String> stages;

    Counted(String... stages) {
        this.stages = Set.of(stages);
    }

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean includes(String stage) {
        return stages.contains(stage);
    }

    String[] stages() {
        return stages.stream().sorted().toArray(String[]::new);
    }

    private static Map<String, Counted> byWord() {
        Map<String, Counted> words = new LinkedHashMap<>();
        for (Counted counted : values()) {
            words.put(counted.word(), counted);
        }
        return words;
    }
}
