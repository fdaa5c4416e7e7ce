package org.gouji.alignment.grid;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.alignment.grid.ColumnAssignment.Assigned;
import org.gouji.alignment.label.Folding;
import org.gouji.alignment.label.FormWords;
import org.gouji.alignment.label.GridLine;
import org.gouji.alignment.label.RowLabel;
import org.gouji.alignment.label.Wordings;
import org.gouji.alignment.note.Issue;
import org.gouji.alignment.note.IssueCode;
import org.gouji.alignment.note.Notebook;
import org.gouji.alignment.note.Pointers;
import org.gouji.form.Cell;
import org.gouji.form.Column;
import org.gouji.form.FormTable;
import org.gouji.form.Group;
import org.gouji.form.Row;
import org.gouji.source.Grid.Box;

/** Puts the figures of rows into the cells of the form, row by row, and judges rows without a readable label. */
final class RowPlacement {

    private final FormWords words;
    private final Notebook notebook;
    private final RowSteps steps = new RowSteps();
    /** Tables whose header was seen; where it is not repeated on a next page, it holds on. */
    private final Set<FormTable> headed = new HashSet<>();

    private final Set<FormTable> headless = new HashSet<>();
    /** In which order some columns of the form stand in the document, from left to right. */
    private final Map<List<Column>, List<Column>> orders = new HashMap<>();

    private final Map<Group, LabelPlace> labelsAt = new HashMap<>();
    private ColumnAssignment columns;

    RowPlacement(FormWords words, Notebook notebook) {
        this.words = words;
        this.notebook = notebook;
        this.columns = new ColumnAssignment(new GridHeader(words));
    }

    /** A grid begins. */
    void begin(ColumnAssignment columns) {
        this.columns = columns;
        labelsAt.clear();
    }

    void known(GridLine line, RowLabel label) {
        FormTable table = label.table();
        String pointer = Pointers.row(table, label.row());
        steps.known(table, label.row());
        if (label.fit() == Wordings.Fit.DAMAGED) {
            notebook.issue(
                    IssueCode.LABEL_REPAIRED,
                    pointer,
                    label.box().text().strip(),
                    label.box().origin());
        }
        sayWhetherShifted(line, label, pointer);
        place(line, label.box().column() + label.box().colspan(), line.after(label.box()), table, label.row(), columns);
    }

    private void sayWhetherShifted(GridLine line, RowLabel label, String pointer) {
        LabelPlace place = LabelPlace.of(line, label.box());
        for (Group group : label.table().rowGroups()) {
            if (group.label().isPresent()
                    && group.members().contains(label.row().key())) {
                LabelPlace usual = labelsAt.putIfAbsent(group, place);
                if (usual != null && place.isShiftedFrom(usual)) {
                    notebook.issue(
                            IssueCode.LABEL_SHIFTED,
                            pointer,
                            label.box().text().strip(),
                            label.box().origin());
                }
            }
        }
    }

    /**
     * Where the label of a row stands, in columns. Where a row does without the label of its group, all of it stands
     * further left; where it lacks a figure, only its end does.
     */
    private record LabelPlace(int fromStart, int fromEnd) {

        static LabelPlace of(GridLine line, Box label) {
            int end = line.boxes().stream()
                    .mapToInt(box -> box.column() + box.colspan())
                    .max()
                    .orElse(0);
            return new LabelPlace(label.column(), end - label.column());
        }

        boolean isShiftedFrom(LabelPlace usual) {
            return fromStart != usual.fromStart && fromEnd != usual.fromEnd;
        }
    }

    /** @param assignment that of the grid that the row stands in */
    void place(GridLine line, int from, List<Box> values, FormTable table, Row row, ColumnAssignment assignment) {
        String pointer = Pointers.row(table, row);
        GridHeader header = assignment.header();
        if (isForeign(header, table, from)) {
            values.stream()
                    .filter(box -> notebook.isFigure(table, box.text()))
                    .forEach(
                            box -> notebook.issue(IssueCode.CELL_OF_OTHER_EDITION, pointer, line.text(), box.origin()));
            return;
        }
        List<Cell> cells = table.cells(row.key(), FormTable.ALL);
        List<Column> inForm = cells.stream().map(Cell::column).toList();
        boolean isHeaded = !header.inReadingOrder(table).isEmpty();
        Optional<Assigned> assigned =
                assignment.assign(line, from, values, table, isHeaded ? inForm : orders.getOrDefault(inForm, inForm));
        header.endsAbove();
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
            keepOrder(inForm, assigned.get());
        } else if (!headed.contains(table) && headless.add(table)) {
            notebook.issue(
                    IssueCode.HEADER_MISSING,
                    Pointers.table(table),
                    "",
                    line.grid().origin());
        }
        boxes.forEach(notebook::put);
        assigned.get().extra().forEach(box -> {
            notebook.issue(IssueCode.EXTRA_FIGURE, pointer, box.text().strip(), box.origin());
            header.headings(table, box).forEach(heading -> sayColumn(table, heading.label()));
        });
        assigned.get()
                .damaged()
                .forEach((column, box) -> sayOnce(IssueCode.LABEL_BY_POSITION, Pointers.column(table, column), box));
    }

    /** A header that another page repeats no more holds there too. */
    private void keepOrder(List<Column> inForm, Assigned assigned) {
        if (assigned.boxes().keySet().containsAll(inForm)) {
            orders.put(
                    inForm,
                    inForm.stream()
                            .sorted(Comparator.comparingInt(column -> Optional.ofNullable(
                                            assigned.boxes().get(column))
                                    .orElseThrow()
                                    .column()))
                            .toList());
        }
    }

    private static boolean isForeign(GridHeader header, FormTable table, int from) {
        List<GridHeader.Heading> headings = header.headings(table, from);
        return !headings.isEmpty() && headings.stream().anyMatch(GridHeader.Heading::isForeign);
    }

    private void sayColumn(FormTable table, Box label) {
        Issue issue = new Issue(
                IssueCode.EXTRA_COLUMN, Pointers.table(table), label.text().strip(), label.origin());
        if (!notebook.issues().contains(issue)) {
            notebook.issues().add(issue);
        }
    }

    private void sayOnce(IssueCode code, String pointer, Box box) {
        if (notebook.issues().stream()
                .noneMatch(issue -> issue.code() == code && issue.pointer().equals(pointer))) {
            notebook.issue(code, pointer, box.text().strip(), box.origin());
        }
    }

    /** A row with figures whose label names no row of the form. */
    void unknown(GridLine line, Set<FormTable> tables) {
        FormTable table = steps.latest(tables);
        List<Box> boxes = line.boxes();
        int last = -1;
        for (int i = 0;
                i < boxes.size() && !notebook.isFigure(table, boxes.get(i).text());
                i++) {
            last = boxes.get(i).text().isBlank() ? last : i;
        }
        Optional<Box> label = last < 0 ? Optional.empty() : Optional.of(boxes.get(last));
        List<Box> values = boxes.subList(last + 1, boxes.size());
        steps.unknown(new UnknownRow(line, table, label, values, columns));
    }

    /** Whether a row without figures only ends the label of the row before, which a page break has cut. */
    boolean isContinuation(GridLine line) {
        List<String> texts = line.boxes().stream()
                .map(box -> Folding.fold(box.text()))
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.size() == 1
                && steps.last().stream()
                        .flatMap(row -> Wordings.texts(row.label()).stream())
                        .anyMatch(wording -> Folding.fold(wording).endsWith(texts.get(0)));
    }

    /** Whether the table has begun and its last row has not come by. */
    boolean isOpen(FormTable table) {
        return steps.isOpen(table);
    }

    /** Whether a row comes behind all that came by. */
    boolean isNext(RowLabel label) {
        return steps.isNext(label);
    }

    /** Judges the unknown rows, now that their neighbours are known. */
    void finish() {
        new UnknownRows(words, notebook, steps, this).judge();
    }
}
