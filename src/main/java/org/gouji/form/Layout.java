package org.gouji.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The printed grid of a table: for each line the cells that begin there, from left to right, as in an HTML table.
 * The cells fill the grid exactly; every figure of the table has one place in it.
 */
public record Layout(int width, List<List<GridCell>> rows) {

    public Layout {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public int height() {
        return rows.size();
    }

    /** The grid square by square: each holds the cell that covers it. */
    public List<List<GridCell>> squares() {
        @Nullable GridCell[][] squares = new GridCell[height()][width];
        for (int line = 0; line < height(); line++) {
            int column = 0;
            for (GridCell cell : rows.get(line)) {
                while (squares[line][column] != null) {
                    column++;
                }
                for (int below = line; below < line + cell.rowspan(); below++) {
                    Arrays.fill(squares[below], column, column + cell.colspan(), cell);
                }
            }
        }
        List<List<GridCell>> filled = new ArrayList<>();
        for (@Nullable GridCell[] line : squares) {
            filled.add(Arrays.stream(line).map(Objects::requireNonNull).toList());
        }
        return List.copyOf(filled);
    }
}
