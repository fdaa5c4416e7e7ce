package org.gouji.source;

import java.util.List;

/**
 * A table, or the part of one that a page holds.
 *
 * @param width squares of its widest row
 * @param height rows, empty ones included
 * @param boxes its cells, by row and within it from left to right; an empty cell is there with an empty text
 */
public record Grid(Squares squares, int width, int height, List<Box> boxes, Origin origin) implements Block {

    /** What the position of a box in its row tells. */
    public enum Squares {
        /** Boxes below one another stand in one column; spans are true. A square without a box was lost. */
        TRUE,
        /** Boxes are only in order: merged cells may show as one box, as empty ones, or not at all. */
        IN_ORDER
    }

    public Grid {
        boxes = List.copyOf(boxes);
    }

    /**
     * A cell.
     *
     * @param row from 0
     * @param column the first square that it covers, from 0
     * @param rowspan squares that it covers downwards, at least 1
     * @param colspan squares that it covers to the right, at least 1
     * @param text as it stands; line breaks inside are newlines
     */
    public record Box(int row, int column, int rowspan, int colspan, String text, Origin origin) {}

    /** The boxes that begin in a row. */
    public List<Box> row(int row) {
        return boxes.stream().filter(box -> box.row() == row).toList();
    }
}
