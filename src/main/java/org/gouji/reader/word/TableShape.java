package org.gouji.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gouji.reader.word.Cell.Merge;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Grid.Squares;
import org.gouji.source.Origin;
import org.gouji.source.Remark.Kind;
import org.jspecify.annotations.Nullable;

/** Joins the cells of a table's rows to its boxes, and tells a table of figures from one that only places text. */
final class TableShape {

    private static final class Joined {

        private final Cell cell;
        private final int row;
        private int rows = 1;

        Joined(Cell cell, int row) {
            this.cell = cell;
            this.row = row;
        }
    }

    private final Story story;
    private final Squares squares;
    private final List<Joined> boxes = new ArrayList<>();
    private final TreeSet<Integer> edges = new TreeSet<>();
    private List<Joined> open = new ArrayList<>();
    private int height;

    TableShape(Story story, Squares squares) {
        this.story = story;
        this.squares = squares;
    }

    /** @param right the square after the row's last one, whether a cell covers it or not */
    void add(List<Cell> cells, int right) {
        List<Joined> next = new ArrayList<>();
        for (Cell cell : cells) {
            Joined above = cell.merge() == Merge.GOES_ON ? above(cell) : null;
            if (above == null) {
                above = new Joined(cell, height);
                boxes.add(above);
                edges.add(cell.column());
                edges.add(cell.right());
            } else {
                above.rows++;
                covered(cell);
            }
            if (cell.merge() != Merge.NONE) {
                next.add(above);
            }
        }
        edges.add(right);
        open = next;
        height++;
    }

    private @Nullable Joined above(Cell cell) {
        return open.stream()
                .filter(candidate -> candidate.cell.isOver(cell))
                .findFirst()
                .orElse(null);
    }

    private void covered(Cell cell) {
        if (!cell.text().isBlank()) {
            story.remark(Kind.HIDDEN_TEXT, cell.text(), cell.origin());
        }
    }

    List<Block> blocks(Origin table) {
        List<Integer> columns = new ArrayList<>(edges);
        if (isLayout(columns.size() - 1)) {
            List<Block> unfolded = new ArrayList<>();
            boxes.forEach(box -> unfolded.addAll(box.cell.content()));
            return unfolded;
        }
        story.allowance().boxes((long) height * (columns.size() - 1));
        List<Box> joined = new ArrayList<>();
        for (Joined box : boxes) {
            int left = columns.indexOf(box.cell.column());
            int right = columns.indexOf(box.cell.right());
            joined.add(new Box(box.row, left, box.rows, right - left, box.cell.text(), box.cell.origin()));
        }
        return List.of(new Grid(squares, columns.size() - 1, height, joined, table));
    }

    /** One cell or one column, or tables within the table: nothing of it stands beside a label. */
    private boolean isLayout(int width) {
        return width <= 1 || boxes.size() <= 1 || boxes.stream().anyMatch(box -> box.cell.holdsTable());
    }
}
