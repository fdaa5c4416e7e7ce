package org.gouji.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.alignment.label.PageMark;
import org.gouji.source.Block;
import org.gouji.source.Line;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;

/** Joins printed lines to the paragraphs that they were before a page's width broke them. */
final class LineJoiner {

    /** A line this much of the usual length, or less, was not broken by the width of the page. */
    private static final double SHORT = 0.8;

    /** No page of a report is narrower, in ideographs; a few short lines say nothing of its width. */
    private static final int NARROWEST = 24;

    /** Lines shorter than this are left out when the usual length is looked for. */
    private static final int FEWEST_CHARACTERS = 12;

    private static final String CLOSING_MARKS = "[\\p{Pe}\\p{Pf}]*$";

    /** A full stop, an exclamation or question mark, or a colon, perhaps before closing marks. */
    private static final Pattern END = Pattern.compile(
            ".*[\\N{IDEOGRAPHIC FULL STOP}\\N{FULLWIDTH EXCLAMATION MARK}!\\N{FULLWIDTH QUESTION MARK}?\\N{FULLWIDTH COLON}:]"
                    + CLOSING_MARKS);

    /** A number as paragraphs of official papers begin: in brackets, or before an enumeration mark or a dot. */
    private static final Pattern ORDINAL = Pattern.compile(
            "^(?:\\p{Ps}[\\p{IsHan}\\d]{1,3}\\p{Pe}|\\p{IsHan}{1,2}\\N{IDEOGRAPHIC COMMA}|\\d{1,2}[.\\N{FULLWIDTH FULL STOP}\\N{IDEOGRAPHIC COMMA}](?!\\d)).*");

    private LineJoiner() {}

    /** The text of the blocks as paragraphs; those that the document itself parts stay as they are, grids are left out. */
    static List<Paragraph> paragraphs(List<Block> blocks) {
        int width = usualLength(blocks);
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        Origin origin = Origin.UNKNOWN;
        String last = "";
        for (Block block : blocks) {
            if (block instanceof Line line && !line.text().isBlank() && !PageMark.is(line.text())) {
                String text = line.text().strip();
                if (!joined.isEmpty() && begins(last, text, width)) {
                    paragraphs.add(new Paragraph(joined.toString(), origin));
                    joined.setLength(0);
                }
                origin = joined.isEmpty() ? line.origin() : origin;
                joined.append(text);
                last = text;
            } else if (block instanceof Paragraph paragraph) {
                if (!joined.isEmpty()) {
                    paragraphs.add(new Paragraph(joined.toString(), origin));
                    joined.setLength(0);
                }
                paragraphs.add(paragraph);
            }
        }
        if (!joined.isEmpty()) {
            paragraphs.add(new Paragraph(joined.toString(), origin));
        }
        return paragraphs;
    }

    private static boolean begins(String last, String next, int width) {
        boolean isShort = length(last) <= width * SHORT;
        boolean ends = END.matcher(last).matches();
        return ends && (isShort || ORDINAL.matcher(next).matches()) || isShort && !ends && isShort(next, width);
    }

    private static boolean isShort(String text, int width) {
        return length(text) <= width * SHORT;
    }

    /** The length that many lines reach and few exceed. */
    private static int usualLength(List<Block> blocks) {
        int[] lengths = blocks.stream()
                .filter(Line.class::isInstance)
                .mapToInt(line -> length(((Line) line).text().strip()))
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        int[] longer = Arrays.stream(lengths)
                .filter(length -> length >= FEWEST_CHARACTERS)
                .toArray();
        return longer.length == 0 ? NARROWEST : Math.max(NARROWEST, longer[longer.length / 2]);
    }

    /** In squares of the width of an ideograph, since Latin letters and digits are half as wide. */
    private static int length(String text) {
        int halves = 0;
        for (int i = 0; i < text.length(); i++) {
            halves += text.charAt(i) < 0x2000 ? 1 : 2;
        }
        return (halves + 1) / 2;
    }
}
