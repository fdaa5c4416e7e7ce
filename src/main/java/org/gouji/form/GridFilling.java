package org.gouji.form;

import java.util.Arrays;
import java.util.List;

/** Lays cells into a grid line by line, as HTML does, and reports what does not fit or stays empty. */
final class GridFilling {

    private final boolean[][] taken;
    private final int width;

    GridFilling(int width, int height) {
        this.taken = new boolean[height][width];
        this.width = width;
    }

    void fill(Place at, int line, List<GridCell> cells) {
        int column = 0;
        boolean full = false;
        for (int i = 0; i < cells.size(); i++) {
            while (column < width && taken[line][column]) {
                column++;
            }
            if (!full && !fits(line, column, cells.get(i).colspan())) {
                at.report("cell " + (i + 1) + " does not fit into the " + width + " squares of the line");
                full = true;
            } else if (cells.get(i).rowspan() > taken.length - line) {
                at.report("cell " + (i + 1) + " reaches below the last line");
            }
            take(line, column, cells.get(i));
        }
        int empty = 0;
        for (boolean square : taken[line]) {
            empty += square ? 0 : 1;
        }
        if (empty > 0 && !full) {
            at.report(empty + " of the " + width + " squares of the line stay empty");
        }
    }

    private boolean fits(int line, int column, int colspan) {
        if (colspan > width - column) {
            return false;
        }
        for (int i = column; i < column + colspan; i++) {
            if (taken[line][i]) {
                return false;
            }
        }
        return true;
    }

    private void take(int line, int column, GridCell cell) {
        int right = (int) Math.min(width, (long) column + cell.colspan());
        int below = (int) Math.min(taken.length, (long) line + cell.rowspan());
        for (int i = line; i < below; i++) {
            Arrays.fill(taken[i], column, right, true);
        }
    }
}
