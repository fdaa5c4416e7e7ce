package org.gouji.documents;

import java.util.ArrayList;
import java.util.List;
import org.gouji.content.ReportContent;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Line;
import org.gouji.source.Paragraph;

/**
 * Reports as PDF files, laid out page by page as a word processor would. A cell that goes over a page's end is closed
 * there and goes on in a further cell. A square without a box has the lines of its neighbours around it, as on paper.
 */
public final class PdfDocuments {

    private static final double SIZE = 12;
    private static final double LEADING = 20;
    private static final double MARGIN = 72;
    private static final double TOP = PdfFile.HEIGHT - MARGIN;
    private static final double MEASURE = PdfFile.WIDTH - 2 * MARGIN;
    private static final double CELL_SIZE = 9;
    private static final double CELL_LEADING = 12;
    private static final double PADDING = 3;

    private final PdfFile file = new PdfFile();
    private final PdfLook look;
    private final double bottom;
    private double y;
    private int pages;

    private PdfDocuments(PdfLook look) {
        this.look = look;
        this.bottom = TOP - look.linesOnPage() * LEADING;
        page();
    }

    public static byte[] of(ReportContent report) {
        return of(report, PdfLook.PLAIN);
    }

    public static byte[] of(ReportContent report, PdfLook look) {
        return of(Printed.of(report), look);
    }

    public static byte[] of(List<Block> blocks, PdfLook look) {
        PdfDocuments document = new PdfDocuments(look);
        boolean title = true;
        for (Block block : blocks) {
            if (block instanceof Grid grid) {
                document.table(grid);
            } else if (block instanceof Paragraph paragraph && title) {
                document.title(paragraph.text());
            } else if (block instanceof Paragraph paragraph) {
                document.paragraph(paragraph.text(), 2);
            } else if (block instanceof Line line) {
                document.paragraph(line.text(), 0);
            }
            title = false;
        }
        return document.file.bytes();
    }

    private void page() {
        file.page();
        pages++;
        y = TOP;
        if (look.pageMarks()) {
            String mark = "— " + pages + " —";
            file.text((PdfFile.WIDTH - PdfFile.width(mark) * SIZE) / 2, 40, SIZE, mark);
        }
    }

    private void title(String text) {
        for (String line : wrapped(text, MEASURE / (1.5 * SIZE), 0)) {
            file.text((PdfFile.WIDTH - PdfFile.width(line) * 1.5 * SIZE) / 2, next(1.5 * LEADING), 1.5 * SIZE, line);
        }
    }

    private void paragraph(String text, int indent) {
        int ems = indent;
        for (String line : wrapped(text, MEASURE / SIZE, indent)) {
            file.text(MARGIN + ems * SIZE, next(LEADING), SIZE, line);
            ems = 0;
        }
    }

    private double next(double leading) {
        if (y - leading < bottom) {
            page();
        }
        y -= leading;
        return y;
    }

    /** @param ems that a line has room for; the first one less by its indent */
    private static List<String> wrapped(String text, double ems, int indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double width = indent;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            double wide = PdfFile.width(String.valueOf(c));
            if (c == '\n' || width + wide > ems && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            if (c != '\n') {
                line.append(c);
                width += wide;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    // ---- tables

    private void table(Grid grid) {
        double square = MEASURE / grid.width();
        int head = look.repeatedHeader() ? headRows(grid) : 0;
        double[] heights = heights(grid, square);
        int from = 0;
        while (from < grid.height()) {
            int repeated = from == 0 ? 0 : head;
            double used = sum(heights, 0, repeated);
            int to = from;
            while (to < grid.height() && (to == from || y - used - heights[to] > bottom)) {
                used += heights[to++];
            }
            if (from == 0 && to == 1 && y < TOP && grid.height() > 1 && y - used < bottom) {
                page();
                continue;
            }
            rows(grid, 0, repeated, heights, square);
            rows(grid, from, to, heights, square);
            from = to;
            if (from < grid.height()) {
                page();
            }
        }
        y -= LEADING / 2;
    }

    /** The rows above the first one that has a figure. */
    static int headRows(Grid grid) {
        int row = 0;
        while (row < grid.height() - 1
                && row < 4
                && grid.row(row).stream().noneMatch(box -> box.text().matches("[\\d,.]+"))) {
            row++;
        }
        return row;
    }

    private double[] heights(Grid grid, double square) {
        double[] heights = new double[grid.height()];
        java.util.Arrays.fill(heights, CELL_LEADING + PADDING);
        for (Box box : grid.boxes()) {
            double needed = lines(box, square, grid).size() * CELL_LEADING + PADDING;
            double given = sum(heights, box.row(), box.row() + box.rowspan());
            if (needed > given) {
                heights[box.row() + box.rowspan() - 1] += needed - given;
            }
        }
        return heights;
    }

    private List<String> lines(Box box, double square, Grid grid) {
        boolean narrow = look.verticalHeader() && box.colspan() == 1 && box.row() < headRows(grid);
        double ems = (box.colspan() * square - PADDING) / CELL_SIZE;
        return wrapped(box.text(), narrow ? 1 : Math.max(1, ems), 0);
    }

    /** Some rows of a table as a table of their own. */
    private void rows(Grid grid, int from, int to, double[] heights, double square) {
        double top = y;
        for (Box box : grid.boxes()) {
            int first = Math.max(from, box.row());
            int last = Math.min(to, box.row() + box.rowspan());
            if (first >= last) {
                continue;
            }
            double up = top - sum(heights, from, first);
            double down = top - sum(heights, from, last);
            int before = (int) (sum(heights, box.row(), first) / CELL_LEADING);
            int room = (int) ((up - down) / CELL_LEADING);
            boolean ends = last == box.row() + box.rowspan();
            List<String> lines = lines(box, square, grid);
            int begin = Math.min(lines.size(), before);
            draw(
                    box,
                    lines.subList(begin, ends ? lines.size() : Math.min(lines.size(), begin + room)),
                    square,
                    up,
                    down);
        }
        y = top - sum(heights, from, to);
    }

    private void draw(Box box, List<String> lines, double square, double up, double down) {
        double left = MARGIN + box.column() * square;
        double right = left + box.colspan() * square;
        if (look.ruled()) {
            file.line(left, up, right, up)
                    .line(right, up, right, down)
                    .line(right, down, left, down)
                    .line(left, down, left, up);
        }
        double base = up - (up - down - lines.size() * CELL_LEADING) / 2 - CELL_SIZE;
        for (String line : lines) {
            double wide = PdfFile.width(line) * CELL_SIZE;
            file.text(Math.max(left + 1, (left + right - wide) / 2), base, CELL_SIZE, line);
            base -= CELL_LEADING;
        }
    }

    private static double sum(double[] heights, int from, int to) {
        double sum = 0;
        for (int row = from; row < to; row++) {
            sum += heights[row];
        }
        return sum;
    }
}
