package org.gouji.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.gouji.narrative.Span;

/**
 * A statement of the text as rules see it.
 *
 * @param topic what it is about, such as {@code received}; empty where its kind has no topics
 * @param key tells it from others of its kind in the same text, however much text stands before it
 * @param written its words
 * @param context the words of its sentence
 */
record Passage(
        PassageKind kind,
        String topic,
        String key,
        Span span,
        Span sentence,
        String written,
        String context,
        Map<String, BigDecimal> figures,
        Map<String, Truth> flags,
        Map<String, LocalDate> dates,
        Map<String, String> words) {

    Passage {
        figures = Map.copyOf(figures);
        flags = Map.copyOf(flags);
        dates = Map.copyOf(dates);
        words = Map.copyOf(words);
    }

    /** Within the report, for ids of findings. */
    String address() {
        return span.part().key() + (span.part().isHeading() ? "/heading/" : "/") + key;
    }

    Truth flag(String name) {
        return flags.getOrDefault(name, Truth.UNKNOWN);
    }
}
