package org.gouji.alignment.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.alignment.label.EditDistance;
import org.gouji.alignment.label.Folding;
import org.gouji.alignment.label.PrintedRow;
import org.gouji.alignment.label.Wordings;
import org.gouji.form.Column;
import org.gouji.form.Edition;
import org.gouji.form.Editions;
import org.gouji.form.FormTable;
import org.gouji.form.GridCell;
import org.gouji.form.Group;
import org.gouji.form.Label;
import org.gouji.form.Row;

/** All that the printed tables of an edition have in words, to find it again in lines that cut it into pieces. */
final class LineWords {

    /** What a wording stands for. */
    sealed interface Meaning {
        FormTable table();

        record OfRow(PrintedRow row) implements Meaning {
            @Override
            public FormTable table() {
                return row.table();
            }
        }

        /** The rows of a group, each of which is printed in a line of its own. */
        record OfGroup(FormTable table, Group group, List<PrintedRow> rows) implements Meaning {}

        /** A column, a caption, a note, or whatever stands above figures. */
        record OfHeader(FormTable table, String wording) implements Meaning {}

        /** A row that only another edition has. */
        record OfOtherRow(FormTable table) implements Meaning {}
    }

    /** No printed wording is cut into longer ones. */
    private static final int LONGEST = 80;

    private static final String ANY = "X";

    private final List<PrintedRow> rows;
    private final Map<PrintedRow, List<String>> names = new HashMap<>();
    private final Map<String, List<Meaning>> meanings = new HashMap<>();
    private final Map<FormTable, Map<String, Column>> columns = new HashMap<>();
    private final Map<FormTable, Set<String>> otherColumns = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> pieces = new HashSet<>();

    LineWords(Edition edition, Editions editions) {
        rows = PrintedRow.of(edition);
        rows.forEach(row -> row.row().ifPresent(labelled -> addRow(row, labelled.label())));
        for (FormTable table : edition.tables()) {
            for (Group group : table.rowGroups()) {
                List<PrintedRow> printed = printed(table, group);
                group.label()
                        .ifPresent(label -> add(
                                label,
                                printed.isEmpty()
                                        ? new Meaning.OfHeader(table, label.official())
                                        : new Meaning.OfGroup(table, group, printed)));
            }
            table.layout().rows().stream().flatMap(List::stream).forEach(cell -> cell.label()
                    .ifPresent(label -> addHeader(table, cell, label)));
            columns.put(table, columns(table));
        }
        edition.tables().forEach(table -> addOthers(table, editions));
    }

    private static Map<String, Column> columns(FormTable table) {
        Map<String, Column> columns = new HashMap<>();
        table.columns().forEach(column -> Wordings.texts(column.label())
                .forEach(text -> columns.putIfAbsent(Folding.bare(Folding.fold(text)), column)));
        return columns;
    }

    /** What the same table of other editions is printed with, and this one is not. */
    private void addOthers(FormTable table, Editions editions) {
        Set<String> known = Set.copyOf(meanings.keySet());
        otherColumns.put(table, new HashSet<>());
        editions.all().stream()
                .flatMap(edition -> edition.table(table.key()).stream())
                .forEach(other -> {
                    other.rows().stream()
                            .flatMap(row -> Wordings.texts(row.label()).stream())
                            .forEach(text -> addOther(text, known, new Meaning.OfOtherRow(table)));
                    other.columns().stream()
                            .flatMap(column -> Wordings.texts(column.label()).stream())
                            .filter(text -> addOther(text, known, new Meaning.OfHeader(table, text)))
                            .forEach(text -> otherColumns(table).add(Folding.fold(text)));
                });
    }

    private boolean addOther(String text, Set<String> known, Meaning meaning) {
        String folded = Folding.fold(text);
        boolean isOther = !known.contains(folded) && !known.contains(Folding.bare(folded));
        if (isOther) {
            add(folded, meaning);
            add(Folding.bare(folded), meaning);
        }
        return isOther;
    }

    private Set<String> otherColumns(FormTable table) {
        return Objects.requireNonNull(otherColumns.get(table));
    }

    private List<PrintedRow> printed(FormTable table, Group group) {
        return rows.stream()
                .filter(row -> row.isIn(table))
                .filter(row ->
                        row.row().filter(table.rows(group.key())::contains).isPresent())
                .toList();
    }

    private void addRow(PrintedRow row, Label label) {
        names.put(
                row,
                Wordings.texts(label).stream()
                        .map(text -> Folding.bare(Folding.fold(text)))
                        .toList());
        add(label, new Meaning.OfRow(row));
    }

    private void addHeader(FormTable table, GridCell cell, Label label) {
        boolean isOfPrintedRow = cell instanceof GridCell.RowLabel ofRow
                && rows.stream()
                        .anyMatch(row -> row.isIn(table)
                                && row.row().filter(ofRow.row()::equals).isPresent());
        if (!isOfPrintedRow
                && !(cell instanceof GridCell.GroupLabel group
                        && !printed(table, group.group()).isEmpty())) {
            add(label, new Meaning.OfHeader(table, label.official()));
        }
    }

    private void add(Label label, Meaning meaning) {
        for (String text : Wordings.texts(label)) {
            String folded = Folding.fold(text);
            add(folded, meaning);
            add(Folding.bare(folded), meaning);
        }
    }

    private void add(String folded, Meaning meaning) {
        List<Meaning> known = meanings.computeIfAbsent(folded, key -> new ArrayList<>());
        if (!known.contains(meaning)) {
            known.add(meaning);
        }
        for (int i = 0; i < folded.length(); i++) {
            beginnings.add(folded.substring(0, i + 1));
            for (int j = i + 1; j <= folded.length(); j++) {
                pieces.add(folded.substring(i, j));
            }
        }
    }

    List<PrintedRow> rows() {
        return rows;
    }

    /** What a folded text stands for, with or without the number before it. */
    List<Meaning> meanings(String folded) {
        List<Meaning> exact = meanings.getOrDefault(folded, List.of());
        return exact.isEmpty() ? meanings.getOrDefault(Folding.bare(folded), List.of()) : exact;
    }

    /** The column of a table that a folded text names. */
    Optional<Column> column(FormTable table, String folded) {
        return Optional.ofNullable(columns.getOrDefault(table, Map.of()).get(Folding.bare(folded)));
    }

    /** The row of a table that a folded text names. */
    Optional<Row> row(FormTable table, String folded) {
        return table.rows().stream()
                .filter(row -> Wordings.texts(row.label()).stream()
                        .anyMatch(text -> Folding.bare(Folding.fold(text)).equals(Folding.bare(folded))))
                .findFirst();
    }

    /** Whether a folded text names a column that only another edition has. */
    boolean isColumnOfOther(FormTable table, String folded) {
        return otherColumns(table).contains(folded);
    }

    /** Whether more text may make a wording of it. */
    boolean isBeginning(String folded) {
        return folded.length() <= LONGEST
                && (beginnings.contains(folded) || beginnings.contains(Folding.bare(folded)) || isNumber(folded));
    }

    /** Whether it is cut out of a wording. */
    boolean isPiece(String folded) {
        return pieces.contains(folded) || pieces.contains(Folding.bare(folded)) || isNumber(folded);
    }

    /** A number as it stands before a label, and nothing else. */
    static boolean isNumber(String folded) {
        return folded.length() <= 5 && Folding.bare(folded + ANY).equals(ANY);
    }

    /** The one of the rows whose name is nearest; none when two are equally near or none is near enough. */
    Optional<PrintedRow> nearest(String folded, List<PrintedRow> among) {
        String name = Folding.bare(folded);
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        PrintedRow nearest = null;
        int least = Integer.MAX_VALUE;
        boolean isTie = false;
        for (PrintedRow row : among) {
            int distance = distance(name, row);
            if (distance < least) {
                nearest = row;
                least = distance;
                isTie = false;
            } else if (distance == least) {
                isTie = true;
            }
        }
        return nearest == null || isTie || least == Integer.MAX_VALUE ? Optional.empty() : Optional.of(nearest);
    }

    private int distance(String name, PrintedRow row) {
        int least = Integer.MAX_VALUE;
        for (String wording : names.getOrDefault(row, List.of())) {
            int most = Math.min(2, wording.length() / 4);
            int distance = EditDistance.between(name, wording, most);
            if (distance <= most) {
                least = Math.min(least, distance);
            } else if (name.length() >= 4 && wording.contains(name) && wording.length() > name.length()) {
                least = Math.min(least, most + 1);
            }
        }
        return least;
    }
}
