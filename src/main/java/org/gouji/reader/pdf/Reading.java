package org.gouji.reader.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gouji.reader.pdf.PageContent.Item;
import org.gouji.reader.pdf.PageContent.Table;
import org.gouji.reader.pdf.PageContent.TextLine;
import org.gouji.reader.pdf.Painted.Area;
import org.gouji.source.Allowance;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Grid.Squares;
import org.gouji.source.Origin;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.gouji.source.Remark;
import org.gouji.source.Remark.Kind;
import org.gouji.source.Source;

/** One document being read. */
final class Reading {

    /** A picture that takes up this share of its page may hold what the report would say. */
    private static final double LARGE_PICTURE = 0.08;

    private static final int LONGEST_FOUND = 200;

    private final PDDocument file;
    private final Allowance allowance;
    private final List<Remark> remarks = new ArrayList<>();
    private int tables;

    Reading(PDDocument file, boolean indexed, Allowance allowance) {
        this.file = file;
        this.allowance = allowance;
        if (!indexed) {
            remark(Kind.FILE_REPAIRED, "", Origin.UNKNOWN);
        }
    }

    Source source() throws IOException {
        List<PageContent> pages = pages();
        Set<TextLine> furniture = Furniture.of(pages);
        List<Item> items = new ArrayList<>();
        for (PageContent page : pages) {
            for (Item item : page.items()) {
                if (item instanceof TextLine line && furniture.contains(line)) {
                    remark(
                            Kind.PAGE_FURNITURE,
                            line.text(),
                            Origin.line(line.number()).onPage(line.onPage()));
                } else {
                    items.add(item);
                }
            }
        }
        return new Source(Catalogue.entries(file), blocks(PageParts.counted(items)), remarks);
    }

    private List<Block> blocks(List<Item> items) {
        Paragraphs paragraphs = new Paragraphs(items.stream()
                .filter(TextLine.class::isInstance)
                .map(TextLine.class::cast)
                .toList());
        List<Block> blocks = new ArrayList<>();
        List<TextLine> together = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof TextLine line) {
                together.add(line);
            } else if (item instanceof Table table) {
                paragraphs.blocks(together, blocks::add);
                together.clear();
                blocks.add(grid(table));
            }
        }
        paragraphs.blocks(together, blocks::add);
        return blocks;
    }

    private List<PageContent> pages() throws IOException {
        Catalogue catalogue = new Catalogue(file);
        catalogue.remarks().forEach(remarks::add);
        PagePainter painter = new PagePainter(allowance, catalogue.layersOff());
        List<PageContent> pages = new ArrayList<>();
        boolean text = false;
        boolean picture = false;
        for (PDPage page : file.getPages()) {
            allowance.page();
            Painted painted = painter.paint(new WholePage(page.getCOSObject(), allowance), visible(page));
            Sheet sheet = Sheet.of(painted);
            PageContent content = PageContent.of(sheet, pages.size() + 1, allowance);
            pages.add(content);
            remarks(painted, sheet, content);
            text |= !content.items().isEmpty()
                    && painted.letters().stream().anyMatch(l -> !l.text().isBlank());
            picture |= !painted.pictures().isEmpty() || !painted.strokes().isEmpty();
        }
        if (file.getNumberOfPages() > pages.size()) {
            remark(Kind.FILE_REPAIRED, "", Origin.UNKNOWN);
        }
        if (!text) {
            throw new RefusedDocument(picture ? Refusal.NO_TEXT : Refusal.EMPTY);
        }
        return pages;
    }

    private static Area visible(PDPage page) {
        PDRectangle box = page.getCropBox();
        return new Area(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
    }

    private void remarks(Painted painted, Sheet sheet, PageContent page) {
        Origin origin = Origin.UNKNOWN.onPage(page.number());
        boolean blank = page.items().isEmpty();
        double pictures =
                painted.pictures().stream().mapToDouble(Area::size).max().orElse(0);
        if (pictures > LARGE_PICTURE * painted.page().size()
                || blank && !painted.pictures().isEmpty()) {
            remark(Kind.PICTURE, "", origin);
        }
        if (sheet.notPainted()) {
            remark(Kind.TEXT_BEHIND_PICTURE, "", origin);
        }
        if (!sheet.hidden().isEmpty()) {
            remark(Kind.HIDDEN_TEXT, sheet.hidden(), origin);
        }
        painted.comments().forEach(comment -> remark(Kind.OUT_OF_LINE_TEXT, comment, origin));
        if (!sheet.oblique().isEmpty()) {
            remark(Kind.OUT_OF_LINE_TEXT, sheet.oblique(), origin);
        }
        if (sheet.glyphs().stream().anyMatch(glyph -> glyph.text().contains(Letters.LOST))) {
            remark(Kind.CHARACTERS_LOST, "", origin);
        }
    }

    private void remark(Kind kind, String found, Origin origin) {
        remarks.add(
                new Remark(kind, found.length() > LONGEST_FOUND ? found.substring(0, LONGEST_FOUND) : found, origin));
    }

    private Grid grid(Table table) {
        Origin origin = Origin.table(++tables).onPage(table.onPage());
        List<Box> boxes = table.cells().stream()
                .map(text -> new Box(
                        text.cell().row(),
                        text.cell().column(),
                        text.cell().rowspan(),
                        text.cell().colspan(),
                        text.text(),
                        origin.box(text.cell().row(), text.cell().column())))
                .toList();
        return new Grid(Squares.TRUE, table.ruling().width(), table.ruling().height(), boxes, origin);
    }
}
