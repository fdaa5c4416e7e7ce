package org.gouji.reader.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.source.Allowance;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Grid.Squares;
import org.gouji.source.Origin;

/**
 * A table of a sheet as a grid. A sheet has a cell at every square, whether its file mentions it or not, so that a square
 * with nothing in it is an empty cell and no lost one.
 */
record SheetTable(List<Band> rows, int left, int right, Origin origin, Allowance allowance) {

    Grid grid() {
        int top = rows.get(0).top();
        int height = rows.get(rows.size() - 1).bottom() - top + 1;
        int width = right - left + 1;
        allowance.boxes((long) height * width);
        BitSet covered = new BitSet(height * width);
        List<Box> boxes = new ArrayList<>();
        Map<Integer, Integer> rowNumbers = new HashMap<>();
        Map<Integer, Integer> columnNumbers = new HashMap<>();
        for (Band band : rows) {
            for (Piece piece : band.pieces()) {
                rowNumbers.putIfAbsent(piece.top() - top, piece.row());
                columnNumbers.putIfAbsent(piece.left() - left, piece.column());
                if (piece.left() <= right && piece.right() >= left) {
                    boxes.add(box(piece, top, covered));
                }
            }
        }
        for (int square = covered.nextClearBit(0); square < height * width; square = covered.nextClearBit(square + 1)) {
            int row = square / width;
            int column = square % width;
            Origin at = origin.box(
                    rowNumbers.getOrDefault(row, rows.get(0).pieces().get(0).row() + row),
                    columnNumbers.getOrDefault(column, left + column));
            boxes.add(new Box(row, column, 1, 1, "", at));
        }
        boxes.sort(Comparator.comparingInt(Box::row).thenComparingInt(Box::column));
        return new Grid(Squares.TRUE, width, height, boxes, origin);
    }

    private Box box(Piece piece, int top, BitSet covered) {
        int width = right - left + 1;
        int first = Math.max(piece.left(), left) - left;
        int last = Math.min(piece.right(), right) - left;
        int row = piece.top() - top;
        int below = Math.min(piece.bottom(), rows.get(rows.size() - 1).bottom()) - top;
        for (int i = row; i <= below; i++) {
            covered.set(i * width + first, i * width + last + 1);
        }
        String text = piece.content().text();
        Origin at = origin.box(piece.row(), piece.column());
        return new Box(row, first, below - row + 1, last - first + 1, text, at);
    }
}
