package org.gouji.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gouji.reader.pdf.PageContent.TextLine;

/**
 * The measure of a document's running text.
 *
 * @param left where its lines begin
 * @param right where its full lines end
 * @param leading the usual way from a line to the next within a paragraph; 0 when not known
 * @param indented whether paragraphs begin further to the right than their other lines
 * @param spaced whether more space stands between paragraphs than between lines
 */
record TextBody(double left, double right, double leading, boolean indented, boolean spaced) {

    private static final double NEAR = 0.6;
    static final double INDENT = 0.9;
    static final double DEEPEST_INDENT = 4.6;

    static TextBody of(List<TextLine> all) {
        List<TextLine> lines = running(all);
        double left = common(lines.stream().map(TextLine::start).sorted().toList(), lines, 0);
        double right = common(
                lines.stream()
                        .map(TextLine::end)
                        .sorted((a, b) -> Double.compare(b, a))
                        .toList(),
                lines,
                1);
        TextBody margins = new TextBody(left, right, 0, false, false);
        double leading = margins.usualLeading(lines);
        int indented = 0;
        int begun = 0;
        int spaced = 0;
        int near = 0;
        for (int i = 1; i < lines.size(); i++) {
            TextLine before = lines.get(i - 1);
            TextLine line = lines.get(i);
            if (before.onPage() != line.onPage() || margins.isFull(before, line) || before.size() != line.size()) {
                continue;
            }
            begun++;
            indented += margins.isIndented(line) && line.ems(line.start() - left) < DEEPEST_INDENT ? 1 : 0;
            double gap = line.base() - before.base();
            spaced += leading > 0 && gap > 1.2 * leading ? 1 : 0;
            near += leading > 0 && gap <= 1.2 * leading ? 1 : 0;
        }
        return new TextBody(
                left, right, leading, indented > 1 && indented * 2 > begun, spaced > 1 && spaced > 4 * near);
    }

    /** Lines that stand in columns may be wider than the running text. */
    private static List<TextLine> running(List<TextLine> all) {
        List<TextLine> lines = all.stream().filter(line -> !line.hasColumns()).toList();
        return lines.isEmpty() ? all : lines;
    }

    /** The outermost place that more than one line shares. */
    private static double common(List<Double> places, List<TextLine> lines, int otherwise) {
        for (int i = 0; i + 1 < places.size(); i++) {
            if (Math.abs(places.get(i) - places.get(i + 1))
                    < NEAR * lines.get(0).size()) {
                return places.get(i);
            }
        }
        return places.isEmpty() ? otherwise : places.get(0);
    }

    private double usualLeading(List<TextLine> lines) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            TextLine before = lines.get(i - 1);
            TextLine line = lines.get(i);
            if (before.onPage() == line.onPage() && isFull(before, line) && !isIndented(line)) {
                gaps.add(line.base() - before.base());
            }
        }
        gaps.sort(Double::compare);
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
    }

    /** Whether the first piece of the next line, which cannot be broken, had no room any more. */
    boolean isFull(TextLine line, TextLine next) {
        double room = right - line.end();
        return room < Math.min((right - left) / 3, Math.max(1.6, firstPiece(next.text())) * line.size())
                && line.end() - line.start() > (right - left) / 3;
    }

    /** In ems; a closing mark may not begin a line, so that the character before it moves with it. */
    private static double firstPiece(String text) {
        double width = 0.6;
        for (int i = 0; i < text.length() && width < 30; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                break;
            }
            if (Letters.isWide(String.valueOf(c))) {
                return width + (width > 0.6 ? 0 : isClosing(text, i + 1) ? 2 : 1);
            }
            width += 0.6;
        }
        return width;
    }

    private static boolean isClosing(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        int type = Character.getType(text.charAt(at));
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }

    boolean isIndented(TextLine line) {
        return line.ems(line.start() - left) > INDENT;
    }

    boolean isCentred(TextLine line) {
        return line.ems(line.start() - left) > (indented ? 2.6 : INDENT)
                && line.ems(right - line.end()) > INDENT
                && Math.abs(line.start() - left - (right - line.end())) < 2.5 * line.size();
    }

    boolean isShort(TextLine line) {
        return line.end() - line.start() < 0.35 * (right - left);
    }
}
