package org.gouji.narrative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.Defect;

/** Gathers words with their meaning, and what is wrong with them. */
final class Vocabulary {

    private final String file;
    private final List<Defect> defects;
    private final Map<String, Word> words = new HashMap<>();

    Vocabulary(String file, List<Defect> defects) {
        this.file = file;
        this.defects = defects;
    }

    /** Adds words of one role by their key. */
    void add(String path, Role role, Map<String, List<String>> byKey) {
        byKey.forEach((key, list) -> add(path + "/" + key, new Word(role, key), list));
    }

    void add(String path, Word word, List<String> list) {
        if (list.isEmpty()) {
            report(path, "there is no word");
        }
        list.stream().flatMap(raw -> Alternatives.of(raw).stream()).distinct().forEach(raw -> add(path, word, raw));
    }

    void report(String path, String message) {
        defects.add(new Defect(file + "#/" + path, message));
    }

    WordTree words() {
        return new WordTree(words);
    }

    private void add(String path, Word word, String raw) {
        String folded = folded(raw);
        if (folded.isEmpty()) {
            report(path, "a word is blank");
            return;
        }
        Word other = words.putIfAbsent(folded, word);
        if (other != null) {
            report(path, "'" + raw + "' is a word of " + other.role().key() + " " + other.key() + " already");
        }
    }

    private static String folded(String raw) {
        StringBuilder folded = new StringBuilder();
        raw.chars().filter(c -> !FoldedText.isSpace((char) c)).forEach(c -> folded.append(FoldedText.fold((char) c)));
        return folded.toString();
    }
}
