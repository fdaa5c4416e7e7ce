package org.gouji.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.source.Allowance;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Line;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;

/** Makes blocks of lines: tables of those that tabs or pipes part, paragraphs or printed lines of the others. */
final class TextBlocks {

    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}[\\t\\p{Zs}]+(?<text>\\S.*)");

    /** A single line with fewer fields is a sentence with a gap in it. */
    private static final int FEWEST_FIELDS_OF_A_LONE_ROW = 4;

    private final Allowance allowance;
    private final UnaryOperator<String> inline;
    private final boolean isWrapped;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private TextBlocks(List<TextLine> lines, Allowance allowance, UnaryOperator<String> inline) {
        this.allowance = allowance;
        this.inline = inline;
        this.isWrapped = Wrapping.isWrapped(lines.stream()
                .map(TextLine::text)
                .filter(line -> !Fields.hasTab(line) && !Fields.hasPipe(line) && !isHeading(line))
                .toList());
    }

    /** @param inline applied to the words of every block, after fields have been parted */
    static List<Block> of(List<TextLine> lines, Allowance allowance, UnaryOperator<String> inline) {
        TextBlocks blocks = new TextBlocks(lines, allowance, inline);
        blocks.read(lines);
        return blocks.blocks;
    }

    private void read(List<TextLine> lines) {
        int usualGap = usualGap(lines);
        int at = 0;
        while (at < lines.size()) {
            String text = lines.get(at).text();
            int end = at + 1;
            if (Fields.hasTab(text)) {
                end = end(lines, at, usualGap, Fields::hasTab);
                tabbed(lines.subList(at, end));
            } else if (Fields.hasPipe(text)) {
                end = end(lines, at, usualGap, Fields::hasPipe);
                new PipedLines(lines.subList(at, end)).parts().forEach(this::piped);
            } else {
                words(lines.get(at));
            }
            at = end;
            allowance.time();
        }
    }

    private static int end(List<TextLine> lines, int start, int usualGap, Function<String, Boolean> belongs) {
        int end = start + 1;
        while (end < lines.size()
                && lines.get(end).blanks() <= usualGap
                && belongs.apply(lines.get(end).text())) {
            end++;
        }
        return end;
    }

    /** Empty lines part tables, unless nearly every line of the text is followed by one. */
    private static int usualGap(List<TextLine> lines) {
        int[] gaps = lines.stream().mapToInt(TextLine::blanks).sorted().toArray();
        return gaps.length == 0 ? 0 : Math.min(1, gaps[gaps.length / 2]);
    }

    private void tabbed(List<TextLine> lines) {
        boolean isSentence =
                lines.size() == 1 && Fields.byTabs(lines.get(0).text().strip()).size() < FEWEST_FIELDS_OF_A_LONE_ROW;
        if (isSentence) {
            words(lines.get(0));
        } else {
            grid(
                    lines.stream().map(line -> Fields.byTabs(line.text())).toList(),
                    lines.stream().map(TextLine::origin).toList());
        }
    }

    private void piped(PipedLines.Part part) {
        boolean isSentence = part.rows().size() == 1 && part.rows().get(0).size() < FEWEST_FIELDS_OF_A_LONE_ROW;
        if (part.isTable() && isSentence) {
            words(new TextLine(
                    String.join(" | ", part.rows().get(0)), 0, part.origins().get(0)));
        } else if (part.isTable()) {
            grid(part.rows(), part.origins());
        } else {
            for (int i = 0; i < part.rows().size(); i++) {
                blocks.add(new Line(
                        inline.apply(String.join("\t", part.rows().get(i))),
                        part.origins().get(i)));
            }
        }
    }

    private void grid(List<List<String>> rows, List<Origin> origins) {
        tables++;
        List<Grid.Box> boxes = new ArrayList<>();
        int width = 0;
        for (int row = 0; row < rows.size(); row++) {
            List<String> fields = rows.get(row);
            allowance.boxes(fields.size());
            width = Math.max(width, fields.size());
            Origin origin = place(origins.get(row));
            for (int column = 0; column < fields.size(); column++) {
                boxes.add(new Grid.Box(
                        row, column, 1, 1, inline.apply(fields.get(column).strip()), origin.box(row, column)));
            }
        }
        blocks.add(new Grid(Grid.Squares.IN_ORDER, width, rows.size(), boxes, place(origins.get(0))));
    }

    private Origin place(Origin line) {
        return new Origin(line.page(), line.line(), tables, 0, 0);
    }

    private void words(TextLine line) {
        Matcher heading = HEADING.matcher(line.text());
        if (heading.matches()) {
            blocks.add(new Paragraph(inline.apply(heading.group("text")), line.origin()));
            return;
        }
        String text = inline.apply(line.text().strip());
        if (!text.isBlank()) {
            blocks.add(isWrapped ? new Line(text, line.origin()) : new Paragraph(text, line.origin()));
        }
    }

    private static boolean isHeading(String line) {
        return HEADING.matcher(line).matches();
    }
}
