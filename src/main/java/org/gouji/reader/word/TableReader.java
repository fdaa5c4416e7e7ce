package org.gouji.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.reader.ooxml.Xml;
import org.gouji.source.Block;
import org.gouji.source.Grid.Squares;
import org.gouji.source.Origin;
import org.gouji.source.Remark.Kind;

/** Reads one table row by row, tables within its cells included. */
final class TableReader {

    /** More squares than Word allows; beyond, a row is broken. */
    private static final int WIDEST = 1_000;

    private final Story story;
    private final BlockReader blocks;
    private final TableShape shape;
    private final Origin outer;
    private final Origin table;
    private int row;
    private int column;

    TableReader(Story story, BlockReader blocks) {
        this.story = story;
        this.blocks = blocks;
        this.shape = new TableShape(story, Squares.TRUE);
        this.outer = story.here();
        this.table = story.nextTable();
    }

    List<Block> read(Xml xml) {
        rows(xml);
        story.goTo(outer);
        return shape.blocks(table);
    }

    private void rows(Xml xml) {
        for (int depth = xml.depth(); xml.child(depth); ) {
            switch (xml.name()) {
                case "tr" -> row(xml);
                case "tblPr", "tblGrid", "sdtPr", "sdtEndPr", "Fallback" -> {}
                default -> rows(xml);
            }
        }
    }

    private void row(Xml xml) {
        column = 0;
        List<Cell> cells = new ArrayList<>();
        RowProperties properties = cells(xml, cells, RowProperties.NONE);
        if (properties.leftOut() == null) {
            shape.add(cells, Math.min(WIDEST, column + properties.after()));
            row++;
        } else {
            story.goTo(table.box(row, 0));
            blocks.leftOut(properties.leftOut(), cells.stream().map(Cell::text).collect(Collectors.joining("\t")));
        }
    }

    private RowProperties cells(Xml xml, List<Cell> cells, RowProperties outer) {
        RowProperties properties = outer;
        for (int depth = xml.depth(); xml.child(depth); ) {
            switch (xml.name()) {
                case "trPr" -> {
                    properties = RowProperties.of(xml);
                    column = Math.min(WIDEST, properties.before());
                }
                case "tc" -> cell(xml, cells);
                case "tblPrEx", "sdtPr", "sdtEndPr", "Fallback" -> {}
                default -> properties = cells(xml, cells, properties);
            }
        }
        return properties;
    }

    private void cell(Xml xml, List<Cell> cells) {
        story.allowance().boxes(1);
        Origin origin = table.box(row, column);
        story.goTo(origin);
        CellProperties properties = new CellProperties();
        List<Block> content = blocks.read(xml, properties::read);
        int right = Math.min(WIDEST, column + Math.min(WIDEST, properties.span()));
        if (properties.isJoinedToLeft() && !cells.isEmpty()) {
            Cell left = cells.remove(cells.size() - 1);
            cells.add(new Cell(left.column(), right, left.merge(), left.content(), left.origin()));
            blocks.leftOut(Kind.HIDDEN_TEXT, Cell.text(content));
        } else if (right > column) {
            cells.add(new Cell(column, right, properties.merge(), content, origin));
        }
        column = right;
    }
}
