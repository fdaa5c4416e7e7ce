package org.gouji.documents;

import java.util.stream.Collectors;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;

/** Well-formed, indented, every element with a style of its own. */
final class ArticleMarkup implements HtmlMarkup {

    @Override
    public String paragraph(String text) {
        return "      <p style=\"text-indent: 2em; line-height: 1.75em; margin-bottom: 15px;\">"
                + "<span style=\"font-family: 仿宋, 仿宋_GB2312; font-size: 21px;\">"
                + HtmlMarkup.escaped(text).replace("\n", "<br/>")
                + "</span></p>";
    }

    @Override
    public String table(Grid grid) {
        StringBuilder table =
                new StringBuilder("      <table style=\"border-collapse:collapse; width:99%\" border=\"1\">\n");
        table.append("        <colgroup>")
                .append("<col style=\"width:61px\"/>".repeat(grid.width()))
                .append("</colgroup>\n        <tbody>\n");
        for (int row = 0; row < grid.height(); row++) {
            table.append("          <tr style=\"height:32px\" class=\"firstRow\">\n")
                    .append(grid.row(row).stream().map(ArticleMarkup::cell).collect(Collectors.joining()))
                    .append("          </tr>\n");
        }
        return table.append("        </tbody>\n      </table>").toString();
    }

    private static String cell(Box box) {
        return "            <td" + HtmlMarkup.spans(box) + " style=\"border:1px solid #000; padding:0 7px\">\n"
                + "              <p style=\"text-align:center\"><span style=\"font-size:14px\">"
                + HtmlMarkup.escaped(box.text()).replace("\n", "<br/>")
                + "</span></p>\n            </td>\n";
    }
}
