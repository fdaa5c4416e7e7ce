package org.gouji.reader.pdf;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table by its ruling lines. */
final class RuledTable {

    /** A cell by its squares, counted from 0. */
    record Cell(int row, int column, int rowspan, int colspan) {}

    private final double[] xs;
    private final double[] ys;
    private final List<Cell> cells;
    private final Cell[][] squares;

    /**
     * @param xs the places of its vertical lines, from left to right
     * @param ys the places of its horizontal lines, from the top
     * @param cells fill the squares between the lines
     */
    RuledTable(double[] xs, double[] ys, List<Cell> cells) {
        this.xs = xs;
        this.ys = ys;
        this.cells = cells;
        squares = new Cell[ys.length - 1][xs.length - 1];
        for (Cell cell : cells) {
            for (int row = cell.row(); row < cell.row() + cell.rowspan(); row++) {
                Arrays.fill(squares[row], cell.column(), cell.column() + cell.colspan(), cell);
            }
        }
    }

    double[] xs() {
        return xs.clone();
    }

    /** The same table among the columns of a larger one. */
    RuledTable amongColumns(double[] others) {
        int[] places = new int[xs.length];
        for (int i = 0; i < xs.length; i++) {
            places[i] = nearest(others, xs[i]);
        }
        return new RuledTable(
                others,
                ys,
                cells.stream()
                        .map(cell -> new Cell(
                                cell.row(),
                                places[cell.column()],
                                cell.rowspan(),
                                places[cell.column() + cell.colspan()] - places[cell.column()]))
                        .toList());
    }

    private static int nearest(double[] places, double at) {
        int nearest = 0;
        for (int i = 1; i < places.length; i++) {
            nearest = Math.abs(places[i] - at) < Math.abs(places[nearest] - at) ? i : nearest;
        }
        return nearest;
    }

    List<Cell> cells() {
        return cells;
    }

    int width() {
        return xs.length - 1;
    }

    int height() {
        return ys.length - 1;
    }

    @Nullable
    Cell cellAt(double x, double y) {
        int column = stretch(xs, x);
        int row = stretch(ys, y);
        return column < 0 || row < 0 ? null : squares[row][column];
    }

    private static int stretch(double[] places, double at) {
        int found = Arrays.binarySearch(places, at);
        int stretch = found >= 0 ? found : -found - 2;
        return stretch >= places.length - 1 ? -1 : stretch;
    }

    double left() {
        return xs[0];
    }

    double right() {
        return xs[xs.length - 1];
    }

    double top() {
        return ys[0];
    }

    double bottom() {
        return ys[ys.length - 1];
    }

    double left(Cell cell) {
        return xs[cell.column()];
    }

    double right(Cell cell) {
        return xs[cell.column() + cell.colspan()];
    }

    /** Whether a table stands in one of the cells. */
    boolean holds(RuledTable inner) {
        return cells.stream()
                .anyMatch(cell -> inner.left() >= left(cell)
                        && inner.right() <= right(cell)
                        && inner.top() >= ys[cell.row()]
                        && inner.bottom() <= ys[cell.row() + cell.rowspan()]);
    }
}
