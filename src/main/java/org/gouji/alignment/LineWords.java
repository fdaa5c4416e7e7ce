package org.gouji.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.form.GridCell;
import org.gouji.form.Group;
import org.gouji.form.Label;

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
    }

    /** No printed wording is cut into longer ones. */
    private static final int LONGEST = 80;

    private static final String ANY = "X";

    private final List<PrintedRow> rows;
    private final Map<PrintedRow, List<String>> names = new HashMap<>();
    private final Map<String, List<Meaning>> meanings = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> pieces = new HashSet<>();

    LineWords(Edition edition) {
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
        }
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
