package org.gouji.alignment.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.alignment.label.Folding;
import org.gouji.alignment.label.FormWords;
import org.gouji.alignment.label.GridLine;
import org.gouji.alignment.label.Wordings;
import org.gouji.alignment.note.IssueCode;
import org.gouji.alignment.note.Notebook;
import org.gouji.alignment.note.Pointers;
import org.gouji.form.Cell;
import org.gouji.form.Column;
import org.gouji.form.FormTable;
import org.gouji.form.Group;
import org.gouji.form.Row;
import org.gouji.source.Grid.Box;

/** Judges rows without a readable label by what stands around them. */
final class UnknownRows {

    private final FormWords words;
    private final Notebook notebook;
    private final RowSteps steps;
    private final RowPlacement placement;

    UnknownRows(FormWords words, Notebook notebook, RowSteps steps, RowPlacement placement) {
        this.words = words;
        this.notebook = notebook;
        this.steps = steps;
        this.placement = placement;
    }

    void judge() {
        for (int i = 0; i < steps.size(); i++) {
            int at = i;
            steps.unknown(i).ifPresent(unknown -> judge(at, unknown, steps.between(at)));
        }
    }

    private void judge(int at, UnknownRow unknown, Optional<Row> between) {
        String label = unknown.label().map(box -> box.text().strip()).orElse("");
        Optional<Group> group = words.rowGroups(unknown.table())
                .match(label)
                .map(Wordings.Match::thing)
                .filter(found -> !label.isEmpty());
        GridLine line = unknown.line();
        if (group.isPresent()
                && unknown.label().filter(box -> box.rowspan() == 1).isPresent()) {
            subtotal(unknown, group.get());
        } else if (words.rows(unknown.table()).isForeign(label) && !label.isEmpty()) {
            notebook.issue(
                    IssueCode.CELL_OF_OTHER_EDITION, Pointers.table(unknown.table()), line.text(), line.origin());
        } else if (between.filter(row -> isPlausible(label, row)).isPresent()) {
            Row row = between.get();
            notebook.issue(IssueCode.LABEL_BY_POSITION, Pointers.row(unknown.table(), row), label, line.origin());
            int from = unknown.label().map(box -> box.column() + box.colspan()).orElse(0);
            placement.place(line, from, unknown.values(), unknown.table(), row, unknown.columns());
        } else {
            notebook.issue(IssueCode.EXTRA_ROW, Pointers.table(unknown.table()), line.text(), line.origin());
            if (label.isEmpty()) {
                Stream.of(at - 1, at + 1).forEach(beside -> doubtBlanks(beside, line));
            }
        }
    }

    /** Figures without a label may be those of a row beside them that has none. */
    private void doubtBlanks(int at, GridLine figures) {
        steps.known(at)
                .ifPresent(row -> notebook.doubtBlanks(
                        steps.table(at).cells(row.key(), FormTable.ALL), figures.text(), figures.origin()));
    }

    /** Bears the row's number, or has lost its label, or shares half of its characters. */
    private static boolean isPlausible(String label, Row row) {
        String folded = Folding.fold(label);
        String official = Folding.fold(row.label().official());
        String number = Folding.number(official);
        if (folded.isEmpty() || !number.isEmpty() && folded.startsWith(number)) {
            return true;
        }
        long shared =
                folded.chars().distinct().filter(c -> official.indexOf(c) >= 0).count();
        return shared * 2 >= official.chars().distinct().count();
    }

    private void subtotal(UnknownRow unknown, Group group) {
        GridLine line = unknown.line();
        FormTable table = unknown.table();
        notebook.issue(IssueCode.SUBTOTAL, Pointers.table(table), line.text(), line.origin());
        List<Row> members = table.rows(group.key());
        List<Column> expected = members.stream()
                .flatMap(row -> table.cells(row.key(), FormTable.ALL).stream())
                .map(Cell::column)
                .distinct()
                .toList();
        Box label = unknown.label().orElseThrow();
        unknown.columns()
                .assign(line, label.column() + label.colspan(), unknown.values(), table, expected)
                .filter(assigned -> !new Subtotal(table, members, notebook).holds(assigned.boxes()))
                .ifPresent(assigned ->
                        notebook.issue(IssueCode.SUBTOTAL_DIFFERS, Pointers.table(table), line.text(), line.origin()));
    }
}
