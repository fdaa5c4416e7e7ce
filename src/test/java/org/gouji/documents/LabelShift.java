package org.gouji.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;

/** In the last rows of a group, the label of the row takes the place of the group's. */
final class LabelShift {

    private LabelShift() {}

    static Grid of(Grid grid, Random random) {
        List<Box> groups =
                grid.boxes().stream().filter(box -> isGroup(box, grid)).toList();
        if (groups.isEmpty()) {
            return grid;
        }
        Box group = groups.get(random.nextInt(groups.size()));
        int rows = 1 + random.nextInt(group.rowspan() - 1);
        int first = group.row() + group.rowspan() - rows;
        List<Box> boxes = new ArrayList<>();
        for (Box box : grid.boxes()) {
            boolean beside =
                    box.row() >= first && box.row() < first + rows && box.column() == group.column() + group.colspan();
            if (box == group) {
                boxes.add(new Box(
                        box.row(), box.column(), box.rowspan() - rows, box.colspan(), box.text(), box.origin()));
            } else if (beside) {
                boxes.add(new Box(
                        box.row(), group.column(), 1, box.colspan() + group.colspan(), box.text(), box.origin()));
            } else {
                boxes.add(box);
            }
        }
        return GridChange.with(grid, grid.width(), grid.height(), boxes);
    }

    /** The labels at the left of a table's figures go to their right. */
    static Grid behindFigures(Grid grid) {
        int labels = grid.boxes().stream()
                .filter(Damage::isFigure)
                .mapToInt(Box::column)
                .min()
                .orElse(0);
        return GridChange.map(
                grid,
                box -> new Box(
                        box.row(),
                        box.column() >= labels ? box.column() - labels : box.column() + grid.width() - labels,
                        box.rowspan(),
                        box.column() >= labels ? box.colspan() : Math.min(box.colspan(), labels - box.column()),
                        box.text(),
                        box.origin()));
    }

    /** Has labels of single rows at its right, and is not itself beside a larger group's head rows. */
    private static boolean isGroup(Box box, Grid grid) {
        return box.rowspan() > 1
                && box.column() > 0
                && grid.boxes().stream()
                        .filter(other -> other.column() == box.column() + box.colspan()
                                && other.row() >= box.row()
                                && other.row() < box.row() + box.rowspan())
                        .allMatch(other -> other.rowspan() == 1 && !Damage.isFigure(other));
    }
}
