package org.gouji.reader.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Origin;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.gouji.source.Remark.Kind;
import org.jsoup.nodes.Element;

/** Lays the cells of a table into squares, as browsers do; a cell that would cover another gives way. */
final class GridReader {

    /** A column in which no cell begins is an absurd span's, once there are so many. */
    private static final int WIDEST = 100;

    /** Of all squares of one table, empty ones included. */
    private static final long MOST_SQUARES = 1_000_000;

    /** Those that absurd spans ask for included. */
    private static final long MOST_SQUARES_ASKED = 10_000_000;

    private final TextWalk.Page page;
    private final Origin origin;
    private final List<Box> boxes = new ArrayList<>();

    /** For each column the rows that a cell above still covers, the row that is being read included. */
    private int[] taken = new int[16];

    private int height;
    private int width;

    private GridReader(TextWalk.Page page, Origin origin) {
        this.page = page;
        this.origin = origin;
    }

    static Grid read(Element table, TextWalk.Page page, Origin origin) {
        GridReader reader = new GridReader(page, origin);
        TableRows.groups(table).forEach(reader::group);
        List<Box> boxes = reader.width > WIDEST ? Columns.used(reader.boxes) : reader.boxes;
        int width = boxes.stream()
                .mapToInt(box -> box.column() + box.colspan())
                .max()
                .orElse(0);
        require((long) width * reader.height <= MOST_SQUARES);
        return new Grid(Grid.Squares.TRUE, width, reader.height, boxes, origin);
    }

    private void group(Element group) {
        List<Element> rows =
                TableRows.rows(group).stream().filter(this::isShown).toList();
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), rows.size() - i);
            height++;
            require((long) width * height <= MOST_SQUARES_ASKED);
        }
        Arrays.fill(taken, 0);
    }

    private static void require(boolean held) {
        if (!held) {
            throw new RefusedDocument(Refusal.TOO_LARGE);
        }
    }

    private boolean isShown(Element element) {
        boolean hidden = page.masses().isHidden(element);
        if (hidden && element.hasText()) {
            page.remarks().add(Kind.HIDDEN_TEXT, element.text(), origin);
        }
        return !hidden;
    }

    private void row(Element row, int rowsLeft) {
        page.allowance().boxes(1);
        int column = 0;
        for (Element cell : TableRows.cells(row)) {
            if (isShown(cell)) {
                while (isTaken(column)) {
                    column++;
                }
                int asked = Spans.columns(cell);
                int rowspan = Spans.rows(cell, rowsLeft);
                int colspan = free(column, asked);
                Origin here = origin.box(height, column);
                page.allowance().boxes(1);
                boxes.add(new Box(height, column, rowspan, colspan, CellReader.text(cell, page, here), here));
                take(column, colspan, rowspan);
                column += asked;
            }
        }
        for (int i = 0; i < width; i++) {
            taken[i] = Math.max(0, taken[i] - 1);
        }
    }

    private boolean isTaken(int column) {
        return column < taken.length && taken[column] > 0;
    }

    private int free(int column, int asked) {
        int free = 1;
        while (free < asked && !isTaken(column + free)) {
            free++;
        }
        return free;
    }

    private void take(int column, int colspan, int rowspan) {
        int end = column + colspan;
        if (end > taken.length) {
            taken = Arrays.copyOf(taken, Math.max(end, 2 * taken.length));
        }
        Arrays.fill(taken, column, end, rowspan);
        width = Math.max(width, end);
    }
}
