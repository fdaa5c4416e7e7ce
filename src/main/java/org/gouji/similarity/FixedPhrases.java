package org.gouji.similarity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.Compiled;
import org.gouji.form.Defect;

/** What every report says alike, or has to say otherwise every year, and so is no sign of copying. Immutable. */
public final class FixedPhrases {

    private static final String WHERE = "fixed phrases";

    /** A shorter name of an organ would be found inside other words. */
    private static final int SHORTEST_NAME = 3;

    private final PhraseTree phrases;
    private final PhraseTree counters;
    private final BitSet numerals;
    private final String hash;

    private FixedPhrases(List<String> phrases, Set<Integer> numerals, List<String> counters) {
        this.phrases = PhraseTree.of(phrases);
        this.counters = PhraseTree.of(counters);
        this.numerals = new BitSet();
        numerals.forEach(this.numerals::set);
        this.hash = hash(phrases, numerals, counters);
    }

    public static Compiled<FixedPhrases> compile(RawPhrases raw) {
        List<String> phrases = Objects.requireNonNullElse(raw.phrases(), List.of());
        List<String> counters = Objects.requireNonNullElse(raw.counters(), List.of());
        Set<Integer> numerals = Stream.ofNullable(raw.numerals())
                .flatMap(written -> written.codePoints().boxed())
                .collect(Collectors.toSet());
        List<Defect> defects = new ArrayList<>();
        if (phrases.isEmpty() || counters.isEmpty() || numerals.isEmpty()) {
            defects.add(new Defect(WHERE, "phrases, numerals and counters are needed"));
        }
        Stream.concat(phrases.stream(), counters.stream())
                .filter(phrase -> Letters.of(phrase).size() == 0)
                .forEach(phrase -> defects.add(new Defect(WHERE, "'" + phrase + "' has no letter")));
        return defects.isEmpty()
                ? new Compiled.Valid<>(new FixedPhrases(phrases, numerals, counters))
                : new Compiled.Defective<>(defects);
    }

    /**
     * What is left of the texts.
     *
     * @param names of organs, which are no words of a report's own either
     */
    OwnWords read(List<String> texts, Collection<String> names) {
        PhraseTree ofOrgans = PhraseTree.of(names.stream()
                .filter(name -> Letters.of(name).size() >= SHORTEST_NAME)
                .toList());
        var own = new OwnWords.Collector(texts);
        for (int text = 0; text < texts.size(); text++) {
            Letters letters = Letters.of(texts.get(text));
            own.begin();
            for (int at = 0; at < letters.size(); ) {
                int foreign = Math.max(
                        figure(letters, at), Math.max(phrases.longest(letters, at), ofOrgans.longest(letters, at)));
                if (foreign == 0) {
                    own.add(letters.point(at), text, letters.start(at), letters.end(at));
                }
                at += Math.max(1, foreign);
            }
        }
        return own.words();
    }

    /** Equal hashes mean equal phrases. */
    String hash() {
        return hash;
    }

    /** The letters of a figure with its counter; 0 where none begins, as at a numeral alone, which may be of a word. */
    private int figure(Letters letters, int from) {
        int end = from;
        while (end < letters.size() && isNumeral(letters.point(end))) {
            end++;
        }
        int counter = end == from ? 0 : counters.longest(letters, end);
        boolean alone = end - from == 1 && counter == 0 && !Character.isDigit(letters.point(from));
        return alone ? 0 : end - from + counter;
    }

    private boolean isNumeral(int point) {
        return Character.isDigit(point) || numerals.get(point);
    }

    private static String hash(List<String> phrases, Set<Integer> numerals, List<String> counters) {
        var all = List.of(
                phrases.stream().sorted().toList(),
                numerals.stream().sorted().toList(),
                counters.stream().sorted().toList());
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
