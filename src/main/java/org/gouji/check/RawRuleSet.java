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
 * @param names of what has no label in the form
 * @param sentences that all checks share, by name
 */
public record RawRuleSet(
        String version,
        Map<String, Message> tables,
        Map<String, Message> names,
        Map<String, Message> sentences,
        List<RawCheck> checks) {

    /** Each with the variables that it may use. */
    static final Map<String, Set<String>> SENTENCES = Map.ofEntries(
            Map.entry("cell", Set.of("table", "row", "column")),
            Map.entry("section", Set.of("heading")),
            Map.entry("blanksCounted", Set.of("cells")),
            Map.entry("lacking", Set.of("check", "what")),
            Map.entry("lastYear", Set.of("cell")),
            Map.entry("unclear", Set.of("check", "written")),
            Map.entry("background", Set.of("what", "checks")),
            Map.entry("passed", Set.of("check")),
            Map.entry("date", Set.of("date", "year", "month", "day")),
            Map.entry("separator", Set.of()),
            Map.entry("alternative", Set.of()),
            Map.entry("change", Set.of("cell", "from", "to")));

    /** What messages call the parts of a report that are no sections, and what may be unknown beside the report. */
    static final Set<String> NAMES = Set.of("title", "preface", "closing", "previous", "neighbour", "organ", "facts");

    public RawRuleSet {
        tables = Map.copyOf(tables);
        names = Map.copyOf(names);
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
     * {@code distinct}, {@code complete} and {@code repair} says which form it has.
     *
     * @param each applies the rule to every row, or every column, or both, of a table
     * @param at the address of its finding; the cell's own where the rule goes through cells
     * @param cells that a requirement or a ceiling goes through
     * @param kinds narrows the cells to these kinds of value
     * @param passage the kind of passages that a rule with {@code holds} goes through
     * @param topics narrows the passages to these topics
     * @param parts narrows the passages to these texts of the report
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
            @Nullable String complete,
            @Nullable String passage,
            @Nullable List<String> topics,
            @Nullable List<String> parts,
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
                    complete,
                    passage,
                    topics,
                    parts,
                    repair,
                    lacking,
                    newSeverity == null ? severity : newSeverity,
                    newEffect == null ? effect : newEffect,
                    message);
        }
    }

    /** Rows, columns or both of a table; or sections. */
    public record RawEach(
            @Nullable String table, @Nullable String row, @Nullable String column, @Nullable String section) {}

    /** Pairs of columns of a table that should not agree. */
    public record RawDistinct(
            @Nullable String table, @Nullable String columns, @Nullable Integer fewest, @Nullable Long greatest) {}
}
