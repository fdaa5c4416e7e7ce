package org.gouji.narrative;

import java.util.Comparator;
import java.util.List;

/** Words that are looked for as they stand, all of them in one pass. */
final class Literals {

    private final Chars firsts;
    private final List<String> words;

    Literals(List<String> words) {
        this.words = words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        this.firsts = new Chars(words.stream().map(word -> word.substring(0, 1)).reduce("", String::concat));
    }

    /** Where the first of them begins in a part of a text; -1 if none is there as a whole. */
    int find(String text, int from, int to) {
        for (int at = Math.max(0, from); at < to; at++) {
            if (firsts.has(text.charAt(at))) {
                int length = at(text, at).length();
                if (length > 0 && at + length <= to) {
                    return at;
                }
            }
        }
        return -1;
    }

    int find(String text, int from) {
        return find(text, from, text.length());
    }

    boolean isIn(String text, int from, int to) {
        return find(text, from, Math.min(to, text.length())) >= 0;
    }

    boolean isIn(String text) {
        return isIn(text, 0, text.length());
    }

    /** The longest that begins exactly at an index; empty when none does. */
    String at(String text, int index) {
        for (String word : words) {
            if (text.startsWith(word, index)) {
                return word;
            }
        }
        return "";
    }
}
