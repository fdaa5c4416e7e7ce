package org.gouji.documents;

import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;

/** Capitals, bare attributes, rows and cells left open, paragraphs that are only indented lines. */
final class TablesMarkup implements HtmlMarkup {

    @Override
    public String paragraph(String text) {
        return "&nbsp;&nbsp;&nbsp;&nbsp;" + HtmlMarkup.escaped(text).replace("\n", "<BR>") + "<BR>";
    }

    @Override
    public String table(Grid grid) {
        StringBuilder table = new StringBuilder(
                "<DIV align=center><TABLE borderColor=#000000 cellSpacing=0 width=\"95%\" border=1>\n");
        for (int row = 0; row < grid.height(); row++) {
            table.append("<TR align=middle>\n");
            grid.row(row).forEach(box -> table.append(cell(box)));
        }
        return table.append("</TABLE></DIV><BR>").toString();
    }

    private static String cell(Box box) {
        String text =
                box.text().isEmpty() ? "&nbsp;" : HtmlMarkup.escaped(box.text()).replace("\n", "<BR>");
        return "<TD" + HtmlMarkup.spans(box).replace("\"", "") + "><FONT size=2>" + text + "</FONT>\n";
    }
}
