package org.gouji.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Origin;

/** Changes of grids. A box keeps its origin, by which it is known again wherever it goes. */
final class GridChange {

    private GridChange() {}

    static Box with(Box box, String text) {
        return new Box(box.row(), box.column(), box.rowspan(), box.colspan(), text, box.origin());
    }

    static Grid with(Grid grid, int width, int height, List<Box> boxes) {
        List<Box> sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.comparingInt(Box::row).thenComparingInt(Box::column));
        return new Grid(grid.squares(), width, height, sorted, grid.origin());
    }

    static Grid map(Grid grid, UnaryOperator<Box> change) {
        return with(
                grid,
                grid.width(),
                grid.height(),
                grid.boxes().stream().map(change).toList());
    }

    static Grid keep(Grid grid, Predicate<Box> kept) {
        return with(
                grid,
                grid.width(),
                grid.height(),
                grid.boxes().stream().filter(kept).toList());
    }

    /** The rows from one to another; a cell that reaches over the edge is cut, and what is below it says nothing. */
    static Grid rows(Grid grid, int from, int to) {
        List<Box> boxes = new ArrayList<>();
        for (Box box : grid.boxes()) {
            int first = Math.max(from, box.row());
            int last = Math.min(to, box.row() + box.rowspan());
            if (first < last) {
                boolean cut = first > box.row();
                boxes.add(new Box(
                        first - from,
                        box.column(),
                        last - first,
                        box.colspan(),
                        cut ? "" : box.text(),
                        cut ? Origin.UNKNOWN : box.origin()));
            }
        }
        return with(grid, grid.width(), to - from, boxes);
    }

    static Grid above(Grid upper, Grid lower) {
        List<Box> boxes = new ArrayList<>(upper.boxes());
        lower.boxes()
                .forEach(box -> boxes.add(new Box(
                        box.row() + upper.height(),
                        box.column(),
                        box.rowspan(),
                        box.colspan(),
                        box.text(),
                        box.origin())));
        return with(upper, upper.width(), upper.height() + lower.height(), boxes);
    }

    static Grid withoutRow(Grid grid, int row) {
        List<Box> boxes = new ArrayList<>();
        for (Box box : grid.boxes()) {
            boolean over = box.row() <= row && box.row() + box.rowspan() > row;
            if (!over || box.rowspan() > 1) {
                boxes.add(new Box(
                        box.row() > row ? box.row() - 1 : box.row(),
                        box.column(),
                        over ? box.rowspan() - 1 : box.rowspan(),
                        box.colspan(),
                        box.text(),
                        box.origin()));
            }
        }
        return with(grid, grid.width(), grid.height() - 1, boxes);
    }

    /** A further row made like another one, with other texts; cells that reach over the place grow. */
    static Grid withRow(Grid grid, int at, int like, UnaryOperator<Box> text) {
        List<Box> boxes = new ArrayList<>();
        boolean[] taken = new boolean[grid.width()];
        for (Box box : grid.boxes()) {
            boolean over = box.row() < at && box.row() + box.rowspan() > at;
            for (int i = box.column(); over && i < box.column() + box.colspan(); i++) {
                taken[i] = true;
            }
            boxes.add(new Box(
                    box.row() >= at ? box.row() + 1 : box.row(),
                    box.column(),
                    over ? box.rowspan() + 1 : box.rowspan(),
                    box.colspan(),
                    box.text(),
                    box.origin()));
        }
        for (Box box : grid.row(like)) {
            if (!taken[box.column()] && box.rowspan() == 1) {
                Box changed = text.apply(box);
                boxes.add(new Box(at, box.column(), 1, box.colspan(), changed.text(), Origin.UNKNOWN));
            }
        }
        return with(grid, grid.width(), grid.height() + 1, boxes);
    }

    /** A further column at the right, one cell for each row. */
    static Grid withColumn(Grid grid, String head, String text) {
        List<Box> boxes = new ArrayList<>(grid.boxes());
        for (int row = 0; row < grid.height(); row++) {
            boxes.add(new Box(row, grid.width(), 1, 1, row == 0 ? head : text, Origin.UNKNOWN));
        }
        return with(grid, grid.width() + 1, grid.height(), boxes);
    }

    /** A column changes places with the one at its right, from the first that no label of both and others parts. */
    static Grid withColumnsSwapped(Grid grid, int from) {
        for (int i = 0; i < grid.width() - 1; i++) {
            int left = (from + i) % (grid.width() - 1);
            if (isSwappable(grid, left)) {
                return map(grid, box -> swapped(box, left));
            }
        }
        return grid;
    }

    private static boolean isSwappable(Grid grid, int left) {
        boolean hasFigures = grid.boxes().stream().anyMatch(box -> box.column() == left && Damage.isFigure(box))
                && grid.boxes().stream().anyMatch(box -> box.column() == left + 1 && Damage.isFigure(box));
        return hasFigures
                && grid.boxes().stream()
                        .filter(box -> box.column() <= left + 1 && box.column() + box.colspan() > left)
                        .allMatch(box -> box.column() >= left && box.column() <= left + 1 && box.colspan() == 1
                                || box.column() <= left && box.column() + box.colspan() > left + 1);
    }

    private static Box swapped(Box box, int left) {
        boolean isEither = box.colspan() == 1 && (box.column() == left || box.column() == left + 1);
        return isEither
                ? new Box(box.row(), 2 * left + 1 - box.column(), box.rowspan(), 1, box.text(), box.origin())
                : box;
    }
}
