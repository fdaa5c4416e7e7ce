package org.gouji.reader.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.reader.workbook.Sheet.SheetCell;
import org.gouji.source.Origin;
import org.gouji.source.Remark;
import org.gouji.source.Remark.Kind;

/** What one sees of a sheet: merged cells as one, hidden ones not at all. Says what is not seen. */
final class Pieces {

    private final Sheet sheet;
    private final List<Remark> remarks;
    private final List<Piece> seen = new ArrayList<>();
    /** The merged cells that the row in work crosses, by their first column. */
    private final NavigableMap<Integer, Range> across = new TreeMap<>();

    private final boolean framesTell;
    private final Visible rows;
    private final Visible columns;

    private Pieces(Sheet sheet, List<Remark> remarks) {
        this.sheet = sheet;
        this.remarks = remarks;
        // where no lines are drawn at all, that a cell is there tells that it belongs to a table
        this.framesTell = sheet.rows().values().stream()
                .flatMap(row -> row.values().stream())
                .anyMatch(SheetCell::isFramed);
        this.rows = new Visible(sheet.hiddenRows());
        this.columns = new Visible(sheet.hiddenColumns());
    }

    /** By row and column. */
    static List<Piece> of(Sheet sheet, List<Remark> remarks) {
        Pieces pieces = new Pieces(sheet, remarks);
        pieces.read();
        return pieces.seen;
    }

    private void read() {
        List<Range> merged = new ArrayList<>(sheet.merged());
        merged.sort(Comparator.comparingInt(Range::top).thenComparingInt(Range::left));
        int next = 0;
        for (Map.Entry<Integer, TreeMap<Integer, SheetCell>> row : sheet.rows().entrySet()) {
            int number = row.getKey();
            across.values().removeIf(range -> range.bottom() < number);
            for (; next < merged.size() && merged.get(next).top() <= number; next++) {
                begin(merged.get(next), number);
            }
            if (sheet.hiddenRows().get(number)) {
                hidden(row.getValue(), number);
            }
            row.getValue().values().forEach(this::cell);
        }
    }

    /** Merged cells never overlap, unless a file is broken; then the first one holds. */
    private void begin(Range range, int row) {
        Map.Entry<Integer, Range> left = across.floorEntry(range.right());
        if (range.bottom() >= row && (left == null || left.getValue().right() < range.left())) {
            across.put(range.left(), range);
        }
    }

    private void hidden(TreeMap<Integer, SheetCell> row, int number) {
        String text = row.values().stream()
                .map(cell -> cell.content().text())
                .filter(cell -> !cell.isBlank())
                .collect(Collectors.joining("\t"));
        if (!text.isEmpty()) {
            remark(Kind.HIDDEN_TEXT, text, number, 0);
        }
    }

    private void cell(SheetCell cell) {
        Range range = range(cell);
        boolean first = range.top() == cell.row() && range.left() == cell.column();
        if (!first || columns.none(range.left(), range.right())) {
            if (!cell.content().text().isBlank() && !sheet.hiddenRows().get(cell.row())) {
                remark(Kind.HIDDEN_TEXT, cell.content().text(), cell.row(), cell.column());
            }
            return;
        }
        boolean framed = !framesTell || cell.isFramed();
        if ((framed || !cell.content().isEmpty()) && !rows.none(range.top(), range.bottom())) {
            seen.add(new Piece(
                    rows.before(range.top()),
                    columns.before(range.left()),
                    rows.before(range.bottom() + 1) - 1,
                    columns.before(range.right() + 1) - 1,
                    cell.row(),
                    cell.column(),
                    cell.content(),
                    framed));
        }
    }

    private Range range(SheetCell cell) {
        Map.Entry<Integer, Range> left = across.floorEntry(cell.column());
        Range range = left == null ? null : left.getValue();
        return range == null || range.right() < cell.column() ? alone(cell) : range;
    }

    private static Range alone(SheetCell cell) {
        return new Range(cell.row(), cell.column(), cell.row(), cell.column());
    }

    private void remark(Kind kind, String found, int row, int column) {
        sheet.allowance().boxes(1);
        remarks.add(
                new Remark(kind, found, Origin.UNKNOWN.onPage(sheet.number()).box(row, column)));
    }
}
