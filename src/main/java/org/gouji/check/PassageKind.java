package org.gouji.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of statements that a rule can go through, and what formulas may ask of each: {@code passage.value}.
 *
 * @see Passages
 */
enum PassageKind {
    COUNT(
            "count",
            List.of("value", "step", "halfStep", "overTens"),
            Set.of("clear", "whole", "withCarriedIn", "denied"),
            Set.of(),
            Set.of()),
    ITEMISATION("itemisation", List.of("total", "sum", "items"), Set.of("complete"), Set.of(), Set.of()),
    SHARE(
            "share",
            List.of("percent", "part", "whole", "expected", "truncated", "step"),
            Set.of("forcedTogether"),
            Set.of(),
            Set.of()),
    GROWTH("growth", List.of("percent", "current", "previous", "decimals"), Set.of(), Set.of(), Set.of()),
    REPORTED_YEAR("reportedYear", List.of("year"), Set.of(), Set.of(), Set.of()),
    PERIOD("period", List.of(), Set.of(), Set.of("from", "until"), Set.of()),
    CITATION("citation", List.of(), Set.of("ofEdition", "brackets"), Set.of(), Set.of()),
    CONTACT(
            "contact",
            List.of(),
            Set.of("hasPostcode", "postcodeValid", "hasPhone", "phoneValid"),
            Set.of(),
            Set.of("postcode", "phone")),
    TITLE("title", List.of("year"), Set.of("hasOrgan", "hasYear", "canonical"), Set.of(), Set.of("organ")),
    CLOSING("closing", List.of(), Set.of("hasOrgan", "hasDate"), Set.of("date"), Set.of("organ", "titleOrgan")),
    HEADING("heading", List.of("ordinal", "position"), Set.of("official", "known", "other"), Set.of(), Set.of()),
    PART_LIST("partList", List.of("announced", "listed", "parts"), Set.of(), Set.of(), Set.of()),
    BLEMISH(
            "blemish",
            List.of(),
            Set.of("residue", "numberingGap", "cutOff", "unbalanced", "mixedBrackets", "personalData"),
            Set.of(),
            Set.of("detail"));

    private final String word;
    private final List<String> figures;
    private final Set<String> flags;
    private final Set<String> dates;
    private final Set<String> words;

    PassageKind(String word, List<String> figures, Set<String> flags, Set<String> dates, Set<String> words) {
        this.word = word;
        this.figures = figures;
        this.flags = flags;
        this.dates = dates;
        this.words = words;
    }

    /** As in data files. */
    String word() {
        return word;
    }

    /** At most {@link Measures#PASSAGE_FIGURES}. */
    List<String> figures() {
        return figures;
    }

    Set<String> flags() {
        return flags;
    }

    Set<String> dates() {
        return dates;
    }

    /** Texts, beside {@code written} and {@code part}, which every kind has. */
    Set<String> words() {
        return words;
    }

    static Optional<PassageKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
