package org.gouji.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gouji.reader.pdf.RuledTable.Cell;

/** Squares that no line parts are one cell. */
final class Merging {

    private final int width;
    private final int height;
    private final boolean[][] below;
    private final boolean[][] beside;
    private final boolean[][] taken;

    private Merging(int width, int height, boolean[][] below, boolean[][] beside) {
        this.width = width;
        this.height = height;
        this.below = below;
        this.beside = beside;
        this.taken = new boolean[height][width];
    }

    /**
     * The cells by row and column.
     *
     * @param below for each horizontal line, from the top, the columns over which it is drawn
     * @param beside for each vertical line, from the left, the rows over which it is drawn
     */
    static List<Cell> cells(int width, int height, boolean[][] below, boolean[][] beside) {
        return new Merging(width, height, below, beside).cells();
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                if (!taken[row][column]) {
                    cells.add(cell(row, column));
                }
            }
        }
        return cells;
    }

    /** As far to the right as no line stands, and then as far down as all of that width is open. */
    private Cell cell(int row, int column) {
        int right = column + 1;
        while (right < width && !taken[row][right] && !beside[right][row]) {
            right++;
        }
        int bottom = row + 1;
        while (bottom < height && isOpen(bottom, column, right)) {
            bottom++;
        }
        for (int i = row; i < bottom; i++) {
            for (int j = column; j < right; j++) {
                taken[i][j] = true;
            }
        }
        return new Cell(row, column, bottom - row, right - column);
    }

    private boolean isOpen(int row, int from, int to) {
        for (int column = from; column < to; column++) {
            boolean parted = column > from && beside[column][row];
            if (taken[row][column] || below[row][column] || parted) {
                return false;
            }
        }
        return true;
    }
}
