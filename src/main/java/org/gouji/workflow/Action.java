package org.gouji.workflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What moves a report from one stage to another. */
public enum Action {
    SUBMIT,
    /** Take back what was submitted. */
    RECALL,
    RETURN,
    APPROVE,
    PUBLISH,
    /** Begin to change what is published. */
    CORRECT,
    /** Give up a correction: what is published is right. */
    ABANDON,
    WITHDRAW,
    /** Begin anew what was withdrawn. */
    REINSTATE;

    /** In their order, by the word of the API. */
    public static final Map<String, Action> BY_WORD = byWord();

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Action> byWord() {
        Map<String, Action> words = new LinkedHashMap<>();
        Stream.of(values()).forEach(action -> words.put(action.word(), action));
        return Collections.unmodifiableMap(words);
    }
}
