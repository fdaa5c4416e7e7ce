package org.gouji.reader.word;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.source.Block;
import org.gouji.source.Line;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;

/**
 * A cell of a row, before it is joined with those below it.
 *
 * @param column the first square that it covers
 * @param right the square after the last one
 */
record Cell(int column, int right, Merge merge, List<Block> content, Origin origin) {

    /** Whether a cell is one with the one above it, or may be with the one below. */
    enum Merge {
        NONE,
        BEGINS,
        GOES_ON
    }

    boolean isOver(Cell other) {
        return column == other.column && right == other.right;
    }

    boolean holdsTable() {
        return content.stream().anyMatch(block -> !(block instanceof Paragraph));
    }

    String text() {
        return text(content);
    }

    static String text(List<Block> content) {
        return content.stream().map(Cell::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        return block instanceof Line line ? line.text() : "";
    }
}
