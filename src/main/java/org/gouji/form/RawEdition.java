package org.gouji.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An edition as a file has it: nothing is checked, anything may be absent. An absent list is an empty one.
 * {@link EditionCompiler} makes an {@link Edition} of it or says everything that is wrong.
 */
public record RawEdition(
        @Nullable String id,
        @Nullable YearSpan years,
        @Nullable Wording title,
        @Nullable Notice instrument,
        @Nullable String basis,
        @Nullable Signs notation,
        List<Part> sections,
        List<Table> tables) {

    public RawEdition {
        sections = listOf(sections);
        tables = listOf(tables);
    }

    public record YearSpan(@Nullable Integer first, @Nullable Integer last) {}

    public record Notice(@Nullable String title, @Nullable String number) {}

    /** See {@link Notation}. */
    public record Signs(
            List<String> blanks,
            List<String> increases,
            List<String> decreases,
            List<String> countUnits,
            Map<String, BigDecimal> amountUnits) {
        public Signs {
            blanks = listOf(blanks);
            increases = listOf(increases);
            decreases = listOf(decreases);
            countUnits = listOf(countUnits);
            amountUnits = mapOf(amountUnits);
        }
    }

    public record Wording(@Nullable String label, @Nullable String english, List<String> aliases) {
        public Wording {
            aliases = listOf(aliases);
        }
    }

    public record Part(
            @Nullable String key,
            @Nullable String label,
            @Nullable String english,
            List<String> aliases,
            @Nullable String table) {
        public Part {
            aliases = listOf(aliases);
        }

        Wording wording() {
            return new Wording(label, english, aliases);
        }
    }

    public record Table(
            @Nullable String key,
            List<Figures> columns,
            List<Members> columnGroups,
            List<Line> rows,
            List<Members> rowGroups,
            List<Crossing> cells,
            @Nullable Grid layout) {
        public Table {
            columns = listOf(columns);
            columnGroups = listOf(columnGroups);
            rows = listOf(rows);
            rowGroups = listOf(rowGroups);
            cells = listOf(cells);
        }
    }

    /** A column; all figures in it are of one kind. */
    public record Figures(
            @Nullable String key,
            @Nullable String label,
            @Nullable String english,
            List<String> aliases,
            @Nullable String kind,
            @Nullable String unit) {
        public Figures {
            aliases = listOf(aliases);
        }

        Wording wording() {
            return new Wording(label, english, aliases);
        }
    }

    /** A row. */
    public record Line(@Nullable String key, @Nullable String label, @Nullable String english, List<String> aliases) {
        public Line {
            aliases = listOf(aliases);
        }

        Wording wording() {
            return new Wording(label, english, aliases);
        }
    }

    /** A group of rows or of columns; one without any wording is not printed. */
    public record Members(
            @Nullable String key,
            @Nullable String label,
            @Nullable String english,
            List<String> aliases,
            List<String> members) {
        public Members {
            aliases = listOf(aliases);
            members = listOf(members);
        }

        Wording wording() {
            return new Wording(label, english, aliases);
        }

        boolean isPrinted() {
            return label != null || english != null || !aliases.isEmpty();
        }
    }

    /** Each of the rows has a cell in each of the columns; both lists hold keys, group keys or {@code *}. */
    public record Crossing(List<String> rows, List<String> columns) {
        public Crossing {
            rows = listOf(rows);
            columns = listOf(columns);
        }
    }

    public record Grid(@Nullable Integer width, List<List<Square>> lines) {
        public Grid {
            lines = listOf(lines).stream().map(RawEdition::listOf).toList();
        }
    }

    /** A cell of the grid; exactly one of text, row, rows, column, columns, cell and cells says what it is. */
    public record Square(
            @Nullable String text,
            @Nullable String english,
            @Nullable String row,
            @Nullable String rows,
            @Nullable String column,
            @Nullable String columns,
            @Nullable String cell,
            @Nullable String cells,
            @Nullable Integer colspan,
            @Nullable Integer rowspan) {}

    private static <T> List<T> listOf(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static <K, V> Map<K, V> mapOf(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : map;
    }
}
