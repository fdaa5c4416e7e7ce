package org.gouji.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.reader.pdf.RuledTable.Cell;
import org.gouji.source.Allowance;

/**
 * What stands on a page, from top to bottom.
 *
 * @param number from 1
 */
record PageContent(int number, double width, double height, List<Item> items) {

    sealed interface Item {

        /** How far down the page it begins. */
        double top();
    }

    /**
     * A printed line outside of the tables.
     *
     * @param number among the lines of its page, from 1
     * @param page the width of the page, in which it stands
     */
    record TextLine(
            int onPage,
            int number,
            String text,
            double start,
            double end,
            double base,
            double size,
            double page,
            boolean furniture)
            implements Item {

        @Override
        public double top() {
            return base - size;
        }

        boolean hasColumns() {
            return text.indexOf('\t') >= 0;
        }

        double ems(double points) {
            return points / Math.max(1, size);
        }
    }

    record Table(int onPage, RuledTable ruling, List<CellText> cells) implements Item {

        @Override
        public double top() {
            return ruling.top();
        }
    }

    record CellText(Cell cell, String text) {}

    static PageContent of(Sheet sheet, int number, Allowance allowance) {
        List<RuledTable> ruled = Ruling.tables(sheet, allowance);
        CellTexts texts = new CellTexts(ruled, sheet.glyphs(), allowance);
        List<Item> items = new ArrayList<>();
        for (RuledTable table : ruled) {
            items.add(new Table(
                    number,
                    table,
                    table.cells().stream()
                            .map(cell -> new CellText(cell, texts.text(cell)))
                            .toList()));
        }
        items.addAll(lines(texts.outside(), sheet, number));
        items.sort(Comparator.comparingDouble(Item::top));
        return new PageContent(number, sheet.width(), sheet.height(), List.copyOf(items));
    }

    private static List<TextLine> lines(List<Glyph> glyphs, Sheet sheet, int page) {
        List<TextLine> lines = new ArrayList<>();
        for (int turn = 0; turn < 4; turn++) {
            int direction = turn;
            for (PrintedLine line : PrintedLine.of(
                    glyphs.stream().filter(glyph -> glyph.turn() == direction).toList())) {
                lines.add(new TextLine(
                        page,
                        lines.size() + 1,
                        line.text(true),
                        line.start(),
                        line.end(),
                        line.base(),
                        line.size(),
                        sheet.width(),
                        line.furniture()));
            }
        }
        return lines;
    }
}
