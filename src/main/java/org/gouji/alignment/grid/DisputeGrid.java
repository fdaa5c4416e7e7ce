package org.gouji.alignment.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.alignment.label.Folding;
import org.gouji.alignment.label.FormWords;
import org.gouji.alignment.label.GridLine;
import org.gouji.alignment.label.HeaderOrder;
import org.gouji.alignment.label.Wordings;
import org.gouji.alignment.note.IssueCode;
import org.gouji.alignment.note.Notebook;
import org.gouji.alignment.note.Pointers;
import org.gouji.form.Cell;
import org.gouji.form.Column;
import org.gouji.form.FormTable;
import org.gouji.form.GridCell;
import org.gouji.form.Row;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.jspecify.annotations.Nullable;

/**
 * The table whose rows lie side by side: one line of figures under a header of three, which is often vertical and
 * damaged. Known by its header or, where that cannot be read, by the number of its figures.
 */
final class DisputeGrid {

    /** Labels that make a header: fewer may stand in any table. */
    private static final int LEAST_LABELS = 2;

    private final FormWords words;
    private final Notebook notebook;
    private final Optional<FormTable> table;
    private final List<Cell> inPrint;
    private List<GridLine> header = new ArrayList<>();
    private @Nullable GridLine blank;
    private boolean hasFigures;
    private boolean isBlankSure = true;

    DisputeGrid(FormWords words, Notebook notebook) {
        this.words = words;
        this.notebook = notebook;
        this.table = words.edition().tables().stream().filter(DisputeGrid::isOf).findFirst();
        this.inPrint = table.map(DisputeGrid::inPrint).orElse(List.of());
    }

    /** Whether the form prints all figures of a table in one line. */
    static boolean isOf(FormTable table) {
        return inPrint(table).size() == table.cells().size();
    }

    private static List<Cell> inPrint(FormTable table) {
        List<List<GridCell>> lines = table.layout().rows();
        return lines.get(lines.size() - 1).stream()
                .flatMap(cell -> cell instanceof GridCell.Value value ? Stream.of(value.cell()) : Stream.empty())
                .toList();
    }

    /** Whether the line belongs to this table; its figures are put down then. */
    boolean take(GridLine line) {
        if (table.isEmpty()) {
            return false;
        }
        boolean hasFigure = line.boxes().stream().anyMatch(box -> notebook.isFigure(table.get(), box.text()));
        boolean isOnlyValues = line.boxes().stream().allMatch(box -> notebook.isValue(table.get(), box.text()));
        if (!hasFigure && labels(line) >= LEAST_LABELS) {
            header.add(line);
            return true;
        }
        if (!header.isEmpty() && isOnlyValues && line.boxes().size() > inPrint.size() / 2) {
            if (line.isEmpty()) {
                blank = blank == null ? line : blank;
            } else {
                hasFigures = true;
                figures(line);
            }
            return true;
        }
        if (header.isEmpty() && hasFigure && isOnlyValues && line.boxes().size() == inPrint.size()) {
            notebook.issue(IssueCode.HEADER_MISSING, Pointers.table(table.get()), "", line.origin());
            hasFigures = true;
            figures(line);
            return true;
        }
        if (!header.isEmpty() && !hasFigure && !isRowOfOther(line)) {
            header.add(line);
            return true;
        }
        isBlankSure &= header.isEmpty() || !hasFigure || isRowOfOther(line);
        return false;
    }

    private boolean isRowOfOther(GridLine line) {
        return line.boxes().stream().anyMatch(box -> words.rowExactly(box.text())
                .filter(row -> !row.table().equals(table.get()))
                .isPresent());
    }

    private long labels(GridLine line) {
        FormTable known = table.orElseThrow();
        return line.boxes().stream()
                .filter(box -> words.rows(known).match(box.text()).isPresent()
                        || words.rowGroups(known).match(box.text()).isPresent()
                        || words.columns(known).match(box.text()).isPresent() && !isTotal(box))
                .map(box -> Folding.fold(box.text()))
                .distinct()
                .count();
    }

    /** Other tables have a column of the same name. */
    private boolean isTotal(Box box) {
        return words.edition().tables().stream()
                .filter(other -> !isOf(other))
                .anyMatch(other -> words.columns(other).matchExactly(box.text()).isPresent());
    }

    private void figures(GridLine line) {
        FormTable known = table.orElseThrow();
        Optional<Map<Cell, Box>> assigned = byHeader(line);
        if (assigned.isEmpty() && isCountCertain(line) && !isContradicted(line)) {
            assigned = Optional.of(inTurn(line));
        }
        if (assigned.isEmpty()) {
            notebook.retract(known.cells());
            notebook.issue(IssueCode.ROW_UNCERTAIN, Pointers.table(known), line.text(), line.origin());
        } else if (!notebook.agrees(assigned.get())) {
            notebook.retract(known.cells());
            notebook.issue(IssueCode.TABLE_TWICE, Pointers.table(known), line.text(), line.origin());
        } else {
            assigned.get().forEach(notebook::put);
        }
    }

    /** Whether a heading that can be read names another column than the form has there. */
    private boolean isContradicted(GridLine line) {
        for (int i = 0; i < inPrint.size(); i++) {
            Optional<Column> column = line.isWhole() ? above(line.boxes().get(i)) : Optional.empty();
            if (column.isPresent() && !column.get().equals(inPrint.get(i).column())) {
                return true;
            }
        }
        List<Column> columns = found(words.columns(table.orElseThrow()));
        List<Row> rows = found(words.rows(table.orElseThrow())).stream()
                .map(FormWords.TableRow::row)
                .toList();
        return !HeaderOrder.isWithin(columns, inPrint.stream().map(Cell::column).toList())
                || !HeaderOrder.isWithin(rows, table.orElseThrow().rows());
    }

    /** What the labels of the header name, as they are read. */
    private <T> List<T> found(Wordings<T> wordings) {
        return header.stream()
                .flatMap(line -> line.boxes().stream())
                .flatMap(box -> wordings.matchExactly(box.text()).stream())
                .map(Wordings.Match::thing)
                .toList();
    }

    /** No box can have been lost, or been added. */
    private boolean isCountCertain(GridLine line) {
        int widest =
                header.stream().mapToInt(above -> above.grid().width()).max().orElse(inPrint.size());
        return line.boxes().size() == inPrint.size()
                && (line.isWhole() || line.grid().squares() == Grid.Squares.IN_ORDER && widest == inPrint.size());
    }

    private Map<Cell, Box> inTurn(GridLine line) {
        Map<Cell, Box> cells = new LinkedHashMap<>();
        for (int i = 0; i < inPrint.size(); i++) {
            cells.put(inPrint.get(i), line.boxes().get(i));
        }
        return cells;
    }

    /** By the lowest label above each box and the row that stands over it; nothing unless it is certain of each. */
    private Optional<Map<Cell, Box>> byHeader(GridLine line) {
        FormTable known = table.orElseThrow();
        if (!line.reachesEnd() || header.stream().anyMatch(above -> above.grid() != line.grid())) {
            return Optional.empty();
        }
        Map<Cell, Box> cells = new LinkedHashMap<>();
        for (Box box : line.boxes()) {
            Optional<Cell> cell =
                    above(box).flatMap(column -> rowAbove(box).flatMap(row -> known.cell(row, column.key())));
            if (cell.isPresent() && cells.putIfAbsent(cell.get(), box) != null) {
                return Optional.empty();
            }
        }
        boolean isEveryCell = cells.size() == inPrint.size();
        boolean isEveryBox = cells.size() == line.boxes().size() && !line.isWhole();
        return isEveryCell || isEveryBox ? Optional.of(cells) : Optional.empty();
    }

    private Optional<Column> above(Box box) {
        return labelsAbove(box).stream()
                .flatMap(label -> words.columns(table.orElseThrow()).match(label.text()).stream())
                .map(Wordings.Match::thing)
                .findFirst();
    }

    private Optional<String> rowAbove(Box box) {
        return labelsAbove(box).stream()
                .flatMap(label -> words.rows(table.orElseThrow()).match(label.text()).stream())
                .map(match -> match.thing().row().key())
                .findFirst();
    }

    private List<Box> labelsAbove(Box box) {
        List<Box> labels = new ArrayList<>();
        for (int i = header.size() - 1; i >= 0; i--) {
            header.get(i).boxes().stream()
                    .filter(label -> label.column() <= box.column()
                            && box.column() + box.colspan() <= label.column() + label.colspan())
                    .forEach(labels::add);
        }
        return labels;
    }

    /** The header goes on to the next page only while its figures have not come. */
    void endOfGrid() {
        if (hasFigures) {
            header = new ArrayList<>();
        }
    }

    /** An empty line is one of blanks only where no other has figures, read or not: conversions leave empty lines. */
    void finish() {
        if (!hasFigures && isBlankSure && blank != null) {
            figures(blank);
        }
    }
}
