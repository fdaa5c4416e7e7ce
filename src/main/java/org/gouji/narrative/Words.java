package org.gouji.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.gouji.form.Defect;

/**
 * The words of a file by group and key. What a reader asks for and is not there, and what is there and no reader asks
 * for, is a defect. Words and patterns are met with folded text and are folded themselves.
 */
final class Words {

    private static final String SOURCE = "writing.yaml#/words/";

    private final Map<String, Map<String, List<String>>> groups;
    private final List<Defect> defects;
    private final Set<String> asked = new HashSet<>();

    Words(Map<String, Map<String, List<String>>> groups, List<Defect> defects) {
        this.groups = groups;
        this.defects = defects;
    }

    /** At least one, or a defect. */
    List<String> list(String group, String key) {
        asked.add(group + "/" + key);
        List<String> words = groups.getOrDefault(group, Map.of()).getOrDefault(key, List.of());
        if (words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
            report(group, key, "is missing or blank");
        }
        return words.stream()
                .filter(word -> !word.isBlank())
                .map(word -> Folded.of(word).text())
                .toList();
    }

    /** Folded or not. */
    Chars chars(String group, String key) {
        String folded = String.join("", list(group, key));
        return new Chars(
                folded + String.join("", groups.getOrDefault(group, Map.of()).getOrDefault(key, List.of())));
    }

    char character(String group, String key) {
        List<String> words = list(group, key);
        if (words.size() != 1 || words.get(0).length() != 1) {
            report(group, key, "is not a single character");
            return 0;
        }
        return words.get(0).charAt(0);
    }

    Numerals numerals() {
        return new Numerals(String.join("", list("numerals", "digits")), character("numerals", "ten"));
    }

    /** One pattern, which may be spread over several lines, with some named groups. */
    Pattern pattern(String group, String key, String... names) {
        String pattern = String.join("", list(group, key));
        for (String name : names) {
            if (!pattern.contains("(?<" + name + ">")) {
                report(group, key, "lacks the group " + name);
            }
        }
        return compile(group, key, pattern);
    }

    List<Pattern> patterns(String group, String key) {
        List<Pattern> patterns = new ArrayList<>();
        list(group, key).forEach(pattern -> patterns.add(compile(group, key, pattern)));
        return patterns;
    }

    Literals literals(String group, String key) {
        return new Literals(list(group, key));
    }

    private Pattern compile(String group, String key, String pattern) {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            report(group, key, "is no pattern: " + e.getDescription());
            return Pattern.compile("");
        }
    }

    void reportUnused() {
        groups.forEach((group, keys) -> keys.keySet().stream()
                .filter(key -> !asked.contains(group + "/" + key))
                .forEach(key -> report(group, key, "is not used by any reader")));
    }

    private void report(String group, String key, String message) {
        defects.add(new Defect(SOURCE + group + "/" + key, message));
    }
}
