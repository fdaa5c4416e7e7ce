package org.gouji.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;

/**
 * What a browser keeps of a text copied from Word: a span for each run of Chinese or of other characters, empty
 * paragraphs, source lines broken between Chinese characters, and beside and below each table the empty cells of a
 * sheet that was larger than the table.
 */
final class WordMarkup implements HtmlMarkup {

    private static final int EMPTY_COLUMNS = 6;
    private static final int EMPTY_ROWS = 3;
    private static final int SOURCE_LINE = 30;

    private static final String SPACE = "<o:p>&nbsp;</o:p>";
    private static final Pattern RUNS =
            Pattern.compile("[\\p{IsHan}\\p{IsPunctuation}]+|[^\\p{IsHan}\\p{IsPunctuation}]+");
    private static final Pattern HAN = Pattern.compile("(\\p{IsHan}{" + SOURCE_LINE + "})(?=\\p{IsHan})");

    @Override
    public String paragraph(String text) {
        return "<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'>" + runs(text)
                + "<span lang=EN-US><o:p></o:p></span></p>\n<p class=MsoNormal><span lang=EN-US>" + SPACE
                + "</span></p>";
    }

    @Override
    public String table(Grid grid) {
        Squares squares = Squares.of(grid);
        StringBuilder table = new StringBuilder(
                "<table class=MsoNormalTable border=0 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>\n");
        for (int row = 0; row < grid.height(); row++) {
            table.append(" <tr style='mso-yfti-irow:").append(row).append(";height:18.75pt'>\n");
            grid.row(row).forEach(box -> table.append(cell(box)));
            table.append(isFull(squares, row) ? empty(EMPTY_COLUMNS) : "").append(" </tr>\n");
        }
        table.append((" <tr>\n" + empty(grid.width() + EMPTY_COLUMNS) + " </tr>\n").repeat(EMPTY_ROWS));
        return table.append(" <![if !supportMisalignedColumns]>\n <tr height=0>\n")
                .append("  <td width=60 style='border:none'></td>\n".repeat(grid.width()))
                .append(" </tr>\n <![endif]>\n</table>")
                .toString();
    }

    private static boolean isFull(Squares squares, int row) {
        return squares.row(row).stream().mapToInt(Box::colspan).sum() == squares.width();
    }

    private static String empty(int cells) {
        return ("  <td style='padding:0cm 5.4pt'><p class=MsoNormal><span lang=EN-US>" + SPACE + "</span></p></td>\n")
                .repeat(cells);
    }

    private static String cell(Box box) {
        return "  <td" + HtmlMarkup.spans(box).replace("\"", "")
                + " style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'>\n  <p class=MsoNormal align=center>"
                + (box.text().isEmpty() ? SPACE : runs(box.text()) + "<span lang=EN-US><o:p></o:p></span>")
                + "</p>\n  </td>\n";
    }

    private static String runs(String text) {
        return RUNS.matcher(text).replaceAll(run -> {
            String broken = HtmlMarkup.escaped(run.group()).replace("\n", "<br>");
            String wrapped = HAN.matcher(broken).replaceAll("$1\n");
            return Matcher.quoteReplacement(
                    "<span style='font-size:16.0pt;mso-bidi-font-size:12.0pt'>" + wrapped + "</span>");
        });
    }
}
