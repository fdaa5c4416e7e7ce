package org.gouji.reader;

import java.util.ArrayList;
import java.util.List;
import org.gouji.source.Block;
import org.gouji.source.Entry;
import org.gouji.source.Grid;
import org.gouji.source.Line;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;
import org.gouji.source.Remark;
import org.gouji.source.Source;

/** Puts the replacement character where no JSON and no database could hold one: U+0000 and halves of surrogate pairs. */
final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    static Source storable(Source source) {
        List<Remark> remarks = new ArrayList<>();
        List<Block> blocks = source.blocks().stream()
                .map(block -> {
                    Block clean = storable(block);
                    if (!clean.equals(block)) {
                        remarks.add(new Remark(Remark.Kind.CHARACTERS_LOST, "", block.origin()));
                    }
                    return clean;
                })
                .toList();
        List<Entry> entries = source.entries().stream()
                .map(entry -> new Entry(storable(entry.name()), storable(entry.value()), entry.origin()))
                .toList();
        source.remarks()
                .forEach(remark -> remarks.add(new Remark(remark.kind(), storable(remark.found()), remark.origin())));
        return new Source(entries, blocks, remarks);
    }

    private static Block storable(Block block) {
        Origin origin = block.origin();
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(storable(paragraph.text()), origin);
        }
        if (block instanceof Line line) {
            return new Line(storable(line.text()), origin);
        }
        Grid grid = (Grid) block;
        List<Grid.Box> boxes = grid.boxes().stream().map(Characters::storable).toList();
        return new Grid(grid.squares(), grid.width(), grid.height(), boxes, origin);
    }

    private static Grid.Box storable(Grid.Box box) {
        String text = storable(box.text());
        return text.equals(box.text())
                ? box
                : new Grid.Box(box.row(), box.column(), box.rowspan(), box.colspan(), text, box.origin());
    }

    private static String storable(String text) {
        if (text.codePoints().noneMatch(Characters::isLost)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isLost(c) ? REPLACEMENT : c));
        return clean.toString();
    }

    private static boolean isLost(int c) {
        return c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
