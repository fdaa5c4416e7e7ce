package org.gouji.form.yaml;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.form.GridCell;
import org.gouji.form.Label;
import org.gouji.form.Layout;

/** Draws the printed grid of a table in three ways, with the address of each value in its place. */
record Drawing(Layout layout) {

    /** One line for each line of the grid: what begins there, with its spans. */
    String asStatement() {
        return lines(
                layout.rows(),
                cell -> cell instanceof GridCell.Value
                        ? "[" + text(cell) + "]" + spans(cell)
                        : text(cell) + spans(cell));
    }

    /** One text for each square of the grid. */
    String asSquares() {
        return lines(layout.squares(), cell -> cell instanceof GridCell.Value ? "[" + text(cell) + "]" : text(cell));
    }

    String asHtml() {
        StringBuilder html = new StringBuilder("<table>\n");
        for (List<GridCell> line : layout.rows()) {
            html.append("  <tr>\n");
            line.forEach(cell -> html.append("    ").append(htmlCell(cell)).append('\n'));
            html.append("  </tr>\n");
        }
        return html.append("</table>\n").toString();
    }

    private static String htmlCell(GridCell cell) {
        String spans = (cell.colspan() > 1 ? " colspan=\"" + cell.colspan() + "\"" : "")
                + (cell.rowspan() > 1 ? " rowspan=\"" + cell.rowspan() + "\"" : "");
        return cell instanceof GridCell.Value
                ? "<td" + spans + " data-cell=\"" + text(cell) + "\"></td>"
                : "<th" + spans + ">" + text(cell) + "</th>";
    }

    private static String spans(GridCell cell) {
        String colspan = cell.colspan() > 1 ? " colspan " + cell.colspan() : "";
        String rowspan = cell.rowspan() > 1 ? " rowspan " + cell.rowspan() : "";
        return colspan + (colspan.isEmpty() || rowspan.isEmpty() ? "" : ",") + rowspan;
    }

    private static String text(GridCell cell) {
        return cell instanceof GridCell.Value value
                ? value.cell().key().row() + "/" + value.cell().key().column()
                : cell.label().map(Label::official).orElseThrow();
    }

    private static String lines(List<List<GridCell>> lines, Function<GridCell, String> text) {
        return lines.stream()
                .map(line -> line.stream().map(text).collect(Collectors.joining(" | ")) + "\n")
                .collect(Collectors.joining());
    }
}
