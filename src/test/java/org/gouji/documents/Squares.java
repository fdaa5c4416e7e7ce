package org.gouji.documents;

import java.util.ArrayList;
import java.util.List;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.jspecify.annotations.Nullable;

/** A grid square by square, for formats that write a merged cell once for each row that it covers. */
record Squares(@Nullable Box[][] covers, int width) {

    static Squares of(Grid grid) {
        @Nullable Box[][] covers = new Box[grid.height()][grid.width()];
        for (Box box : grid.boxes()) {
            for (int row = box.row(); row < Math.min(grid.height(), box.row() + box.rowspan()); row++) {
                for (int column = box.column(); column < box.column() + box.colspan(); column++) {
                    covers[row][column] = box;
                }
            }
        }
        return new Squares(covers, grid.width());
    }

    /** The boxes that a row crosses, from left to right, those of rows above included. */
    List<Box> row(int row) {
        List<Box> boxes = new ArrayList<>();
        Box last = null;
        for (Box box : covers[row]) {
            if (box != null && box != last) {
                boxes.add(box);
            }
            last = box;
        }
        return boxes;
    }

    int emptyAtStart(int row) {
        int empty = 0;
        while (empty < width && covers[row][empty] == null) {
            empty++;
        }
        return empty;
    }

    int emptyAtEnd(int row) {
        int empty = 0;
        while (empty < width && covers[row][width - 1 - empty] == null) {
            empty++;
        }
        return empty;
    }
}
