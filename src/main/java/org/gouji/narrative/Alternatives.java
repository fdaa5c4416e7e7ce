package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;

/** Spells out a word of the data file that has alternatives in brackets. */
final class Alternatives {

    private Alternatives() {}

    static List<String> of(String word) {
        int open = word.indexOf('[');
        int close = word.indexOf(']', open + 1);
        if (open < 0 || close < 0) {
            return List.of(word);
        }
        List<String> rests = of(word.substring(close + 1));
        List<String> words = new ArrayList<>();
        for (String alternative : word.substring(open + 1, close).split("\\|", -1)) {
            rests.forEach(rest -> words.add(word.substring(0, open) + alternative + rest));
        }
        return words;
    }
}
