package org.gouji.reader.html;

import java.util.ArrayList;
import java.util.List;
import org.gouji.source.Block;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;
import org.jsoup.nodes.Element;

/** The paragraphs and tables of a page. */
final class PageReader implements TextWalk.Parts {

    private final TextWalk.Page page;
    private final TableKind tables;
    private final Flow flow = new Flow();
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int grids;

    private PageReader(TextWalk.Page page, TableKind tables) {
        this.page = page;
        this.tables = tables;
    }

    static List<Block> blocks(Element body, TextWalk.Page page, TableKind tables) {
        PageReader reader = new PageReader(page, tables);
        body.filter(new TextWalk(page, reader.flow, reader, () -> Origin.line(reader.paragraphs + 1)));
        reader.boundary();
        return reader.blocks;
    }

    @Override
    public void boundary() {
        if (!flow.isEmpty()) {
            Lines.paragraphs(flow.take()).forEach(this::paragraph);
        }
    }

    private void paragraph(String text) {
        paragraphs++;
        blocks.add(new Paragraph(text, Origin.line(paragraphs)));
    }

    @Override
    public boolean table(Element table) {
        if (!tables.isGrid(table)) {
            return false;
        }
        boundary();
        for (Element child : table.children()) {
            if (child.nameIs("caption")) {
                child.filter(new TextWalk(page, flow, this, () -> Origin.line(paragraphs + 1)));
            }
        }
        grids++;
        blocks.add(GridReader.read(table, page, Origin.table(grids)));
        return true;
    }
}
