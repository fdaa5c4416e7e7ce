package org.gouji.alignment.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.form.Column;
import org.gouji.form.Edition;
import org.gouji.form.Editions;
import org.gouji.form.FormTable;
import org.gouji.form.GridCell;
import org.gouji.form.Group;
import org.gouji.form.Label;
import org.gouji.form.Row;
import org.gouji.form.Section;

/** All printed wordings of an edition, to look texts of a document up in. */
public final class FormWords {

    /** A row and the table it belongs to; row labels are unique over the tables. */
    public record TableRow(FormTable table, Row row) {}

    private final Edition edition;
    private final Wordings<Section> headings;
    private final Map<String, Wordings<TableRow>> rows = new HashMap<>();
    private final Map<String, Wordings<Column>> columns = new HashMap<>();
    private final Map<String, Wordings<Group>> groups = new HashMap<>();
    private final Map<String, Wordings<Label>> captions = new HashMap<>();
    private final Map<String, Wordings<Group>> columnGroups = new HashMap<>();

    public FormWords(Edition edition, Editions editions) {
        this.edition = edition;
        Map<Section, Label> sections = new LinkedHashMap<>();
        edition.sections().forEach(section -> sections.put(section, section.heading()));
        headings = new Wordings<>(sections, Set.of());
        for (FormTable table : edition.tables()) {
            Map<TableRow, Label> ofRows = new LinkedHashMap<>();
            table.rows().forEach(row -> ofRows.put(new TableRow(table, row), row.label()));
            rows.put(
                    table.key(),
                    new Wordings<>(ofRows, labels(table, editions, other -> labelsOf(other.rows(), Row::label))));
            Map<Column, Label> ofColumns = new LinkedHashMap<>();
            table.columns().forEach(column -> ofColumns.put(column, column.label()));
            columns.put(
                    table.key(),
                    new Wordings<>(
                            ofColumns, labels(table, editions, other -> labelsOf(other.columns(), Column::label))));
            groups.put(table.key(), ofGroups(table.rowGroups()));
            columnGroups.put(table.key(), ofGroups(table.columnGroups()));
            captions.put(table.key(), ofCaptions(table));
        }
    }

    private static Wordings<Group> ofGroups(Iterable<Group> groups) {
        Map<Group, Label> labelled = new LinkedHashMap<>();
        groups.forEach(group -> group.label().ifPresent(label -> labelled.put(group, label)));
        return new Wordings<>(labelled, Set.of());
    }

    private static Wordings<Label> ofCaptions(FormTable table) {
        Map<Label, Label> captions = new LinkedHashMap<>();
        table.layout().rows().stream()
                .flatMap(line -> line.stream())
                .flatMap(cell -> cell instanceof GridCell.Text text ? Stream.of(text.text()) : Stream.empty())
                .forEach(label -> captions.put(label, label));
        return new Wordings<>(captions, Set.of());
    }

    /** What rows (or columns) of this table are called in any edition. */
    private static Set<String> labels(FormTable table, Editions editions, Function<FormTable, List<Label>> labels) {
        Set<String> folded = new HashSet<>();
        editions.all().stream()
                .flatMap(edition -> edition.table(table.key()).stream())
                .flatMap(other -> labels.apply(other).stream())
                .flatMap(label -> Wordings.texts(label).stream())
                .map(Folding::fold)
                .forEach(text -> {
                    folded.add(text);
                    folded.add(Folding.bare(text));
                });
        return folded;
    }

    private static <L> List<Label> labelsOf(List<L> lines, Function<L, Label> label) {
        return lines.stream().map(label).toList();
    }

    public Edition edition() {
        return edition;
    }

    public Wordings<Section> headings() {
        return headings;
    }

    /** The row that a text names exactly, in whatever table. */
    public Optional<TableRow> rowExactly(String text) {
        return edition.tables().stream()
                .flatMap(table -> wordings(rows, table).matchExactly(text).stream())
                .map(Wordings.Match::thing)
                .findFirst();
    }

    public Wordings<TableRow> rows(FormTable table) {
        return wordings(rows, table);
    }

    public Wordings<Column> columns(FormTable table) {
        return wordings(columns, table);
    }

    public Wordings<Group> rowGroups(FormTable table) {
        return wordings(groups, table);
    }

    public Wordings<Group> columnGroups(FormTable table) {
        return wordings(columnGroups, table);
    }

    /** Captions and notes that name no row, column or group. */
    public Wordings<Label> captions(FormTable table) {
        return wordings(captions, table);
    }

    private static <T> Wordings<T> wordings(Map<String, Wordings<T>> all, FormTable table) {
        Wordings<T> found = all.get(table.key());
        if (found == null) {
            throw new IllegalArgumentException("not a table of the edition: " + table);
        }
        return found;
    }
}
