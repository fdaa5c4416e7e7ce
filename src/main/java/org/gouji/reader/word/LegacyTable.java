package org.gouji.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.gouji.reader.word.Cell.Merge;
import org.gouji.source.Block;
import org.gouji.source.Grid.Squares;
import org.gouji.source.Origin;
import org.gouji.source.Remark.Kind;

/**
 * A table of a .doc file. It says nowhere that a cell spans columns: a row only has fewer cells, and where they begin and
 * end is known in twentieths of a point. Edges that are closer than any column is wide are one.
 */
final class LegacyTable {

    private static final int SAME_EDGE = 30;

    private final Story story;
    private final LegacyBlocks blocks;
    private final Origin outer;
    private final Origin origin;

    LegacyTable(Story story, LegacyBlocks blocks) {
        this.story = story;
        this.blocks = blocks;
        this.outer = story.here();
        this.origin = story.nextTable();
    }

    List<Block> read(Table table, int level) {
        List<Integer> edges = edges(table);
        boolean isTrue = isTrue(table, edges);
        TableShape shape = new TableShape(story, isTrue ? Squares.TRUE : Squares.IN_ORDER);
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            List<Cell> cells = new ArrayList<>();
            for (int j = 0; j < row.numCells(); j++) {
                TableCell cell = row.getCell(j);
                int column = isTrue ? column(edges, cell.getLeftEdge()) : j;
                int right = isTrue ? column(edges, cell.getLeftEdge() + cell.getWidth()) : j + 1;
                add(cell, column, right, origin.box(i, column), level, cells);
            }
            shape.add(cells, cells.isEmpty() ? 0 : cells.get(cells.size() - 1).right());
        }
        story.goTo(outer);
        return shape.blocks(origin);
    }

    private void add(TableCell cell, int column, int right, Origin at, int level, List<Cell> cells) {
        story.allowance().boxes(1);
        story.goTo(at);
        List<Block> content = blocks.read(cell, level);
        if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
            var left = cells.remove(cells.size() - 1);
            cells.add(new Cell(left.column(), right, left.merge(), left.content(), left.origin()));
            String hidden = Cell.text(content);
            if (!hidden.isBlank()) {
                story.remark(Kind.HIDDEN_TEXT, hidden);
            }
        } else {
            cells.add(new Cell(column, right, merge(cell), content, at));
        }
    }

    private static Merge merge(TableCell cell) {
        if (cell.isFirstVerticallyMerged()) {
            return Merge.BEGINS;
        }
        return cell.isVerticallyMerged() ? Merge.GOES_ON : Merge.NONE;
    }

    /** Where columns begin and end, each edge once. */
    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                all.add(row.getCell(j).getLeftEdge());
                all.add(row.getCell(j).getLeftEdge() + row.getCell(j).getWidth());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static int column(List<Integer> edges, int position) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= position) {
            column++;
        }
        return column;
    }

    /** Whether each cell has a width, and begins where the one before it ends. */
    private static boolean isTrue(Table table, List<Integer> edges) {
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            int done = -1;
            for (int j = 0; j < row.numCells(); j++) {
                int left = column(edges, row.getCell(j).getLeftEdge());
                int right = column(
                        edges, row.getCell(j).getLeftEdge() + row.getCell(j).getWidth());
                if (right <= left || done >= 0 && left != done) {
                    return false;
                }
                done = right;
            }
        }
        return true;
    }
}
