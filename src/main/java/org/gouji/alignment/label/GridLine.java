package org.gouji.alignment.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Origin;

/**
 * One row of a grid.
 *
 * @param boxes that begin in it, from left to right
 * @param fromAbove boxes that began higher and reach into it
 */
public record GridLine(Grid grid, int row, List<Box> boxes, List<Box> fromAbove) {

    public static List<GridLine> of(Grid grid) {
        List<List<Box>> beginning = new ArrayList<>();
        List<List<Box>> reaching = new ArrayList<>();
        for (int row = 0; row < grid.height(); row++) {
            beginning.add(new ArrayList<>());
            reaching.add(new ArrayList<>());
        }
        for (Box box : grid.boxes()) {
            beginning.get(box.row()).add(box);
            for (int row = box.row() + 1; row < Math.min(grid.height(), box.row() + box.rowspan()); row++) {
                reaching.get(row).add(box);
            }
        }
        List<GridLine> lines = new ArrayList<>();
        for (int row = 0; row < grid.height(); row++) {
            beginning.get(row).sort(Comparator.comparingInt(Box::column));
            lines.add(new GridLine(grid, row, List.copyOf(beginning.get(row)), List.copyOf(reaching.get(row))));
        }
        return lines;
    }

    public List<Box> after(Box label) {
        return boxes.stream().filter(box -> box.column() > label.column()).toList();
    }

    List<Box> before(Box label) {
        return boxes.stream().filter(box -> box.column() < label.column()).toList();
    }

    /** Whether every square of the row is covered, so that nothing of it was lost. */
    public boolean isWhole() {
        int covered = boxes.stream().mapToInt(Box::colspan).sum()
                + fromAbove.stream().mapToInt(Box::colspan).sum();
        return grid.squares() == Grid.Squares.TRUE && covered == grid.width();
    }

    /** Whether the last square is covered, so that no box was lost and the others moved up. */
    public boolean reachesEnd() {
        return grid.squares() == Grid.Squares.TRUE
                && Stream.concat(boxes.stream(), fromAbove.stream())
                        .anyMatch(box -> box.column() + box.colspan() == grid.width());
    }

    public boolean isEmpty() {
        return boxes.stream().allMatch(box -> box.text().isBlank());
    }

    public String text() {
        return boxes.stream().map(box -> box.text().strip()).collect(Collectors.joining(" | "));
    }

    public Origin origin() {
        return boxes.isEmpty() ? grid.origin() : boxes.get(0).origin();
    }
}
