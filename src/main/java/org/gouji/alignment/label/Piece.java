package org.gouji.alignment.label;

import java.util.ArrayList;
import java.util.List;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Line;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;

/** Blocks as the outline needs them: no paragraph holds a line break, and none is empty. */
public final class Piece {

    private Piece() {}

    public static List<Block> split(List<Block> blocks) {
        List<Block> pieces = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph
                        .text()
                        .lines()
                        .filter(text -> !text.isBlank())
                        .forEach(text -> pieces.add(new Paragraph(text.strip(), paragraph.origin())));
            } else {
                pieces.add(block);
            }
        }
        return pieces;
    }

    /** The text of a paragraph or line; empty for a grid. */
    public static String text(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text().strip();
        }
        return block instanceof Line line ? line.text().strip() : "";
    }

    /** A grid's rows as paragraphs, its cells parted by tabs: of a table that is not the form's. */
    public static List<Paragraph> rows(Grid grid) {
        List<Paragraph> rows = new ArrayList<>();
        for (GridLine line : GridLine.of(grid)) {
            if (!line.isEmpty()) {
                Origin origin = line.origin();
                rows.add(new Paragraph(
                        String.join(
                                        "\t",
                                        line.boxes().stream()
                                                .map(box -> flat(box.text()))
                                                .toList())
                                .strip(),
                        origin));
            }
        }
        return rows;
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
