package org.gouji.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.alignment.ColumnAssignment.Assigned;
import org.gouji.form.Cell;
import org.gouji.form.Column;
import org.gouji.form.FormTable;
import org.gouji.form.Group;
import org.gouji.form.Row;
import org.gouji.source.Grid.Box;
import org.jspecify.annotations.Nullable;

/** Puts the figures of rows into the cells of the form, row by row, and judges rows without a readable label. */
final class RowPlacement {

    /** A row whose label is not known, and the assignment of the grid that it stands in. */
    private record Unknown(
            GridLine line, FormTable table, Optional<Box> label, List<Box> values, ColumnAssignment columns) {}

    /** What came by, in order: a known row or an unknown one. */
    private record Step(FormTable table, @Nullable Row row, @Nullable Unknown unknown) {}

    private final FormWords words;
    private final Notebook notebook;
    private final List<Step> steps = new ArrayList<>();
    /** Tables whose header was seen; where it is not repeated on a next page, it holds on. */
    private final Set<FormTable> headed = new HashSet<>();

    private final Set<FormTable> headless = new HashSet<>();
    private final Map<Group, Integer> labelsAt = new HashMap<>();
    private ColumnAssignment columns;
    private GridHeader header;

    RowPlacement(FormWords words, Notebook notebook) {
        this.words = words;
        this.notebook = notebook;
        this.header = new GridHeader(words);
        this.columns = new ColumnAssignment(header);
    }

    /** A grid begins. */
    void begin(ColumnAssignment columns, GridHeader header) {
        this.columns = columns;
        this.header = header;
        labelsAt.clear();
    }

    void known(GridLine line, RowLabel label) {
        FormTable table = label.table();
        String pointer = Pointers.row(table, label.row());
        steps.add(new Step(table, label.row(), null));
        if (label.fit() == Wordings.Fit.DAMAGED) {
            notebook.issue(
                    IssueCode.LABEL_REPAIRED,
                    pointer,
                    label.box().text().strip(),
                    label.box().origin());
        }
        sayWhetherShifted(label, pointer);
        place(line, label.box().column() + label.box().colspan(), line.after(label.box()), table, label.row(), columns);
    }

    private void sayWhetherShifted(RowLabel label, String pointer) {
        for (Group group : label.table().rowGroups()) {
            if (group.label().isPresent()
                    && group.members().contains(label.row().key())) {
                Integer usual = labelsAt.putIfAbsent(group, label.box().column());
                if (usual != null && usual != label.box().column()) {
                    notebook.issue(
                            IssueCode.LABEL_SHIFTED,
                            pointer,
                            label.box().text().strip(),
                            label.box().origin());
                }
            }
        }
    }

    private void place(
            GridLine line, int from, List<Box> values, FormTable table, Row row, ColumnAssignment assignment) {
        String pointer = Pointers.row(table, row);
        if (isForeign(table, from)) {
            values.stream()
                    .filter(box -> notebook.isFigure(table, box.text()))
                    .forEach(
                            box -> notebook.issue(IssueCode.CELL_OF_OTHER_EDITION, pointer, line.text(), box.origin()));
            return;
        }
        List<Cell> cells = table.cells(row.key(), FormTable.ALL);
        Optional<Assigned> assigned = assignment.assign(
                line, from, values, table, cells.stream().map(Cell::column).toList());
        if (assigned.isEmpty()) {
            notebook.retract(cells);
            notebook.issue(IssueCode.ROW_UNCERTAIN, pointer, line.text(), line.origin());
            return;
        }
        Map<Cell, Box> boxes = new LinkedHashMap<>();
        cells.forEach(cell ->
                Optional.ofNullable(assigned.get().boxes().get(cell.column())).ifPresent(box -> boxes.put(cell, box)));
        if (!notebook.agrees(boxes)) {
            notebook.retract(cells);
            notebook.issue(IssueCode.TABLE_TWICE, pointer, line.text(), line.origin());
            return;
        }
        if (assigned.get().isHeaded()) {
            headed.add(table);
        } else if (!headed.contains(table) && headless.add(table)) {
            notebook.issue(
                    IssueCode.HEADER_MISSING,
                    Pointers.table(table),
                    "",
                    line.grid().origin());
        }
        boxes.forEach(notebook::put);
        assigned.get()
                .extra()
                .forEach(box -> notebook.issue(
                        IssueCode.EXTRA_FIGURE, pointer, box.text().strip(), box.origin()));
        assigned.get()
                .damaged()
                .forEach((column, box) -> sayOnce(IssueCode.LABEL_BY_POSITION, Pointers.column(table, column), box));
    }

    private boolean isForeign(FormTable table, int from) {
        List<GridHeader.Heading> headings = header.headings(table, from);
        return !headings.isEmpty() && headings.stream().anyMatch(GridHeader.Heading::isForeign);
    }

    private void sayOnce(IssueCode code, String pointer, Box box) {
        if (notebook.issues().stream()
                .noneMatch(issue -> issue.code() == code && issue.pointer().equals(pointer))) {
            notebook.issue(code, pointer, box.text().strip(), box.origin());
        }
    }

    /** A row with figures whose label names no row of the form. */
    void unknown(GridLine line, Set<FormTable> tables) {
        FormTable table = current(tables);
        List<Box> boxes = line.boxes();
        int last = -1;
        for (int i = 0;
                i < boxes.size() && !notebook.isFigure(table, boxes.get(i).text());
                i++) {
            last = boxes.get(i).text().isBlank() ? last : i;
        }
        Optional<Box> label = last < 0 ? Optional.empty() : Optional.of(boxes.get(last));
        List<Box> values = boxes.subList(last + 1, boxes.size());
        steps.add(new Step(table, null, new Unknown(line, table, label, values, columns)));
    }

    private FormTable current(Set<FormTable> tables) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (tables.contains(steps.get(i).table())) {
                return steps.get(i).table();
            }
        }
        return tables.iterator().next();
    }

    /** Whether a row without figures only ends the label of the row before, which a page break has cut. */
    boolean isContinuation(GridLine line) {
        List<String> texts = line.boxes().stream()
                .map(box -> Folding.fold(box.text()))
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.size() == 1
                && lastRow().stream()
                        .flatMap(row -> Wordings.texts(row.label()).stream())
                        .anyMatch(wording -> Folding.fold(wording).endsWith(texts.get(0)));
    }

    private Optional<Row> lastRow() {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(steps.get(steps.size() - 1).row());
    }

    /** Whether the table has begun and its last row has not come by. */
    boolean isOpen(FormTable table) {
        int last = lastIndex(table);
        return last >= 0 && last < table.rows().size() - 1;
    }

    /** Whether a row comes behind all that came by. */
    boolean isNext(RowLabel label) {
        return label.table().rows().indexOf(label.row()) > lastIndex(label.table());
    }

    private int lastIndex(FormTable table) {
        return steps.stream()
                .filter(step -> step.table().equals(table) && step.row() != null)
                .mapToInt(step -> table.rows().indexOf(step.row()))
                .max()
                .orElse(-1);
    }

    /** Judges the unknown rows, now that their neighbours are known. */
    void finish() {
        for (int i = 0; i < steps.size(); i++) {
            Unknown unknown = steps.get(i).unknown();
            if (unknown != null) {
                judge(unknown, between(i));
            }
        }
    }

    private void judge(Unknown unknown, Optional<Row> between) {
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
            place(line, from, unknown.values(), unknown.table(), row, unknown.columns());
        } else {
            notebook.issue(IssueCode.EXTRA_ROW, Pointers.table(unknown.table()), line.text(), line.origin());
        }
    }

    /** The one row of the form that belongs between the known neighbours of an unknown one, if exactly one does. */
    private Optional<Row> between(int at) {
        Step unknown = steps.get(at);
        Step before = at == 0 ? null : steps.get(at - 1);
        Step after = at == steps.size() - 1 ? null : steps.get(at + 1);
        List<Row> rows = unknown.table().rows();
        if (Stream.of(before, after).anyMatch(step -> step != null && step.row() == null)) {
            return Optional.empty();
        }
        int above = before == null || !before.table().equals(unknown.table()) ? -1 : rows.indexOf(before.row());
        int below = after == null || !after.table().equals(unknown.table()) ? rows.size() : rows.indexOf(after.row());
        return below - above == 2 ? Optional.of(rows.get(above + 1)) : Optional.empty();
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

    private void subtotal(Unknown unknown, Group group) {
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
