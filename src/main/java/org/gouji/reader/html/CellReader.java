package org.gouji.reader.html;

import java.util.stream.Collectors;
import org.gouji.source.Origin;
import org.jsoup.nodes.Element;

/** The text of one cell: its lines and paragraphs, and those of a table inside it, as lines. */
final class CellReader implements TextWalk.Parts {

    private final Flow flow = new Flow();

    private CellReader() {}

    static String text(Element cell, TextWalk.Page page, Origin origin) {
        CellReader reader = new CellReader();
        cell.filter(new TextWalk(page, reader.flow, reader, () -> origin));
        return reader.flow
                .take()
                .lines()
                .map(Spaces::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void boundary() {
        flow.lineBreak();
    }

    @Override
    public boolean table(Element table) {
        return false;
    }
}
