package org.gouji.reader.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The rows of a table as they are shown: its head first and its foot last, wherever they stand in the source. */
final class TableRows {

    private TableRows() {}

    /** The groups of rows, which no cell reaches out of. */
    static List<Element> groups(Element table) {
        List<Element> groups = new ArrayList<>();
        for (String part : List.of("thead", "tbody", "tfoot")) {
            for (Element child : table.children()) {
                if (child.nameIs(part)) {
                    groups.add(child);
                }
            }
        }
        return groups;
    }

    static List<Element> of(Element table) {
        List<Element> rows = new ArrayList<>();
        groups(table).forEach(group -> rows.addAll(rows(group)));
        return rows;
    }

    static List<Element> rows(Element group) {
        return named(group, "tr", "tr");
    }

    static List<Element> cells(Element row) {
        return named(row, "td", "th");
    }

    private static List<Element> named(Element parent, String name, String other) {
        List<Element> found = new ArrayList<>();
        for (Element child : parent.children()) {
            if (child.nameIs(name) || child.nameIs(other)) {
                found.add(child);
            }
        }
        return found;
    }
}
