package org.gouji.reader.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** Tells tables of facts from those that only place parts of a page. */
final class TableKind {

    private static final int LONGEST_CELL = 600;

    private final Masses masses;

    TableKind(Masses masses) {
        this.masses = masses;
    }

    boolean isGrid(Element table) {
        List<Element> rows = TableRows.of(table);
        int widest = 0;
        int longest = 0;
        int figures = 0;
        boolean nests = false;
        for (Element row : rows) {
            int cells = 0;
            for (Element cell : TableRows.cells(row)) {
                Mass mass = masses.of(cell);
                cells++;
                longest = Math.max(longest, mass.text());
                nests |= mass.tables() > 0;
                figures += mass.tables() == 0 ? mass.figures() : 0;
            }
            widest = Math.max(widest, cells);
        }
        if (widest < 2) {
            return false;
        }
        if (nests) {
            return figures >= Mass.MANY_FIGURES
                    && 2 * figures > masses.of(table).figures();
        }
        return figures >= Mass.MANY_FIGURES || longest <= LONGEST_CELL;
    }
}
