package org.gouji.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks as they stand in files, unverified.
 *
 * @param version of the whole set, moved by whoever changes a check
 * @param tables what messages call a table, by its key
 * @param sentences that all checks share, by name
 */
public record RawRuleSet(
        String version, Map<String, Message> tables, Map<String, Message> sentences, List<RawCheck> checks) {

    /** Each with the variables that it may use. */
    static final Map<String, Set<String>> SENTENCES = Map.of(
            "cell", Set.of("table", "row", "column"),
            "section", Set.of("heading"),
            "blanksCounted", Set.of("cells"),
            "lacking", Set.of("check", "what"),
            "passed", Set.of("check"),
            "separator", Set.of(),
            "alternative", Set.of(),
            "change", Set.of("cell", "from", "to"));

    public RawRuleSet {
        tables = Map.copyOf(tables);
        sentences = Map.copyOf(sentences);
        checks = List.copyOf(checks);
    }

    Message sentence(String name) {
        return sentences.getOrDefault(name, Wording.same(""));
    }

    /**
     * What is left out in the file is null.
     *
     * @param active false: the catalogue shows the check, and it is not made; true where it is left out
     */
    public record RawCheck(
            @Nullable String id,
            @Nullable Integer version,
            @Nullable Boolean active,
            @Nullable List<String> editions,
            @Nullable String scope,
            @Nullable String severity,
            @Nullable String effect,
            @Nullable Message title,
            @Nullable String basis,
            @Nullable String note,
            @Nullable List<RawRule> rules) {

        public RawCheck {
            active = active == null || active;
        }
    }

    /**
     * One rule of a check. Exactly one of {@code holds}, {@code ceiling}, {@code must}, {@code fullRow},
     * {@code distinct} and {@code repair} says which form it has.
     *
     * @param each applies the rule to every row, or every column, or both, of a table
     * @param at the address of its finding; the cell's own where the rule goes through cells
     * @param cells that a requirement or a ceiling goes through
     * @param kinds narrows the cells to these kinds of value
     * @param lacking {@code notApplicable} when a lacking figure is another check's business
     * @param severity in place of the check's
     * @param effect in place of the check's
     */
    public record RawRule(
            @Nullable RawEach each,
            @Nullable String at,
            @Nullable String when,
            @Nullable String holds,
            @Nullable String cells,
            @Nullable List<String> kinds,
            @Nullable String must,
            @Nullable Long limit,
            @Nullable String ceiling,
            @Nullable String fullRow,
            @Nullable RawDistinct distinct,
            @Nullable List<String> repair,
            @Nullable String lacking,
            @Nullable String severity,
            @Nullable String effect,
            @Nullable Message message) {

        /** The same, judged by these where they are given. */
        RawRule judged(@Nullable String newSeverity, @Nullable String newEffect) {
            return new RawRule(
                    each,
                    at,
                    when,
                    holds,
                    cells,
                    kinds,
                    must,
                    limit,
                    ceiling,
                    fullRow,
                    distinct,
                    repair,
                    lacking,
                    newSeverity == null ? severity : newSeverity,
                    newEffect == null ? effect : newEffect,
                    message);
        }
    }

    public record RawEach(@Nullable String table, @Nullable String row, @Nullable String column) {}

    /** Pairs of columns of a table that should not agree. */
    public record RawDistinct(
            @Nullable String table, @Nullable String columns, @Nullable Integer fewest, @Nullable Long greatest) {}
}
