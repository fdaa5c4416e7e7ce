package org.gouji.reader.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;

/**
 * A sheet as it is read, cell by cell. Cells without a text are kept only as long as one with a text may follow them:
 * a sheet can be formatted down to its millionth row.
 */
final class Sheet {

    private static final int MOST_WAITING = Allowance.MOST_BOXES;

    /**
     * A cell that the file has.
     *
     * @param isFramed a line is drawn around it, or along one of its sides
     */
    record SheetCell(int row, int column, Content content, boolean isFramed) {}

    private final int number;
    private final Allowance allowance;
    private final SortedMap<Integer, TreeMap<Integer, SheetCell>> rows = new TreeMap<>();
    private final List<SheetCell> waiting = new ArrayList<>();
    private final List<Range> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private boolean tooManyWaiting;

    /** @param number its place among all sheets, from 1 */
    Sheet(int number, Allowance allowance) {
        this.number = number;
        this.allowance = allowance;
    }

    void cell(int row, int column, Content content, boolean framed) {
        allowance.time();
        SheetCell cell = new SheetCell(row, column, content, framed);
        if (content.isEmpty()) {
            if (waiting.size() < MOST_WAITING) {
                waiting.add(cell);
            } else {
                tooManyWaiting = true;
            }
            return;
        }
        if (tooManyWaiting) {
            throw new RefusedDocument(Refusal.TOO_LARGE);
        }
        keepWaiting();
        allowance.characters(content.text().length());
        keep(cell);
    }

    private void keepWaiting() {
        waiting.forEach(this::keep);
        waiting.clear();
    }

    private void keep(SheetCell cell) {
        allowance.boxes(1);
        rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).putIfAbsent(cell.column(), cell);
    }

    void merge(Range range) {
        allowance.boxes(1);
        if (!range.isOneSquare()) {
            merged.add(range);
        }
    }

    void hideRow(int row) {
        if (row >= 0 && row < Range.ROWS) {
            hiddenRows.set(row);
        }
    }

    void hideColumns(int first, int last) {
        if (first >= 0 && first <= last && first < Range.COLUMNS) {
            hiddenColumns.set(first, Math.min(Range.COLUMNS, last + 1));
        }
    }

    int number() {
        return number;
    }

    Allowance allowance() {
        return allowance;
    }

    /** Its cells by row and column, those after the last text of the sheet only as far as its row goes. */
    SortedMap<Integer, TreeMap<Integer, SheetCell>> rows() {
        if (!rows.isEmpty()) {
            int last = rows.lastKey();
            waiting.stream().filter(cell -> cell.row() == last).forEach(this::keep);
            waiting.clear();
        }
        return rows;
    }

    List<Range> merged() {
        return merged;
    }

    BitSet hiddenRows() {
        return hiddenRows;
    }

    BitSet hiddenColumns() {
        return hiddenColumns;
    }
}
