package org.gouji.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gouji.reader.pdf.PageContent.TextLine;
import org.gouji.source.Block;
import org.gouji.source.Line;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;

/**
 * Puts printed lines together to paragraphs where their geometry shows that they are one. A stretch in which it does
 * not stays a stretch of lines.
 */
final class Paragraphs {

    private static final int FLATTENED = 4;
    private static final int NEAR = 6;

    private enum Joint {
        PARTED,
        JOINED,
        UNKNOWN
    }

    private final Map<Long, TextBody> bodies = new HashMap<>();

    /** @param lines all of the document's, without its furniture: pages of one width share their margins */
    Paragraphs(List<TextLine> lines) {
        Map<Long, List<TextLine>> byWidth = new HashMap<>();
        lines.forEach(line ->
                byWidth.computeIfAbsent(format(line), key -> new ArrayList<>()).add(line));
        byWidth.forEach((width, ofWidth) -> bodies.put(width, TextBody.of(ofWidth)));
    }

    private static long format(TextLine line) {
        return Math.round(line.page() / 10);
    }

    private TextBody body(TextLine line) {
        return bodies.getOrDefault(format(line), new TextBody(0, line.page(), 0, false, false));
    }

    /** @param lines that follow one another without a table between them */
    void blocks(List<TextLine> lines, Consumer<Block> use) {
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            boolean certain = true;
            while (to < lines.size()) {
                Joint joint = joint(lines.get(to - 1), lines.get(to));
                if (joint == Joint.PARTED) {
                    break;
                }
                certain &= joint == Joint.JOINED;
                to++;
            }
            List<TextLine> together = lines.subList(from, to);
            if (certain && !(together.size() == 1 && isTabular(lines, from))) {
                use.accept(new Paragraph(text(together), origin(together.get(0))));
            } else {
                together.forEach(line -> use.accept(new Line(line.text(), origin(line))));
            }
            from = to;
        }
    }

    private Joint joint(TextLine before, TextLine line) {
        TextBody body = body(line);
        boolean samePage = before.onPage() == line.onPage();
        double gap = line.base() - before.base();
        if (before.hasColumns() || line.hasColumns() || Math.abs(before.size() - line.size()) > 0.12 * line.size()) {
            return Joint.PARTED;
        }
        if (samePage && body.isCentred(before) && body.isCentred(line) && gap < 2.5 * line.size()) {
            return Joint.UNKNOWN;
        }
        if (!body.isFull(before, line) || body.isIndented(line)) {
            return Joint.PARTED;
        }
        if (samePage && body.leading() > 0 && gap > 1.35 * body.leading()) {
            return Joint.PARTED;
        }
        return body.indented() || samePage && body.spaced() ? Joint.JOINED : Joint.UNKNOWN;
    }

    /** A line in columns, a short one near such lines, or one of many short ones below one another. */
    private boolean isTabular(List<TextLine> lines, int at) {
        if (lines.get(at).hasColumns()) {
            return true;
        }
        if (!isShort(lines.get(at))) {
            return false;
        }
        int from = at;
        while (from > 0 && at - from < NEAR && isShort(lines.get(from - 1))) {
            from--;
        }
        int to = at;
        while (to + 1 < lines.size() && to - at < NEAR && isShort(lines.get(to + 1))) {
            to++;
        }
        return to - from + 1 >= FLATTENED
                || from > 0 && lines.get(from - 1).hasColumns()
                || to + 1 < lines.size() && lines.get(to + 1).hasColumns();
    }

    private boolean isShort(TextLine line) {
        return !line.hasColumns() && body(line).isShort(line);
    }

    private static Origin origin(TextLine line) {
        return Origin.line(line.number()).onPage(line.onPage());
    }

    /** Words of letters that are not Chinese need the space that the line's end stood for. */
    private static String text(List<TextLine> lines) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines) {
            if (!text.isEmpty()) {
                String last = text.substring(text.length() - 1);
                boolean latin = Character.isAlphabetic(last.charAt(0))
                        && !Letters.isWide(last)
                        && Character.isAlphabetic(line.text().codePointAt(0))
                        && !Letters.isWide(line.text());
                text.append(latin ? " " : "");
            }
            text.append(line.text());
        }
        return text.toString();
    }
}
