package org.gouji.documents;

import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;

/** How one portal writes paragraphs and tables. */
interface HtmlMarkup {

    String paragraph(String text);

    String table(Grid grid);

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The spans of a cell as attributes, each with a space before it. */
    static String spans(Box box) {
        return (box.rowspan() > 1 ? " rowspan=\"" + box.rowspan() + "\"" : "")
                + (box.colspan() > 1 ? " colspan=\"" + box.colspan() + "\"" : "");
    }
}
