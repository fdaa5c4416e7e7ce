package org.gouji.reader.text;

import java.util.ArrayList;
import java.util.List;
import org.gouji.source.Allowance;
import org.gouji.source.Origin;

/**
 * A line with something in it.
 *
 * @param text without white space at its end; tabs stay
 * @param blanks the empty lines before it
 */
record TextLine(String text, int blanks, Origin origin) {

    static List<TextLine> of(String text, Allowance allowance) {
        boolean hasPages = text.indexOf('\f') >= 0;
        List<TextLine> lines = new ArrayList<>();
        int number = 0;
        int page = hasPages ? 1 : 0;
        int blanks = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (!isBreak(c) || isFirstOfTwo(text, i)) {
                continue;
            }
            number++;
            int from = c == '\n' && i > start && text.charAt(i - 1) == '\r' ? i - 1 : i;
            String line = withoutEnd(text.substring(start, from));
            start = i + 1;
            if (line.isEmpty()) {
                blanks++;
            } else {
                lines.add(new TextLine(line, blanks, Origin.line(number).onPage(page)));
                blanks = 0;
            }
            if (c == '\f') {
                page++;
                allowance.page();
            }
            allowance.time();
        }
        return lines;
    }

    TextLine with(String changed) {
        return new TextLine(changed, blanks, origin);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isFirstOfTwo(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
    }

    /** Without spaces at the end; tabs there part empty fields. */
    private static String withoutEnd(String line) {
        int end = line.length();
        while (end > 0 && isSpace(line.charAt(end - 1))) {
            end--;
        }
        String cut = line.substring(0, end);
        return cut.isBlank() && cut.indexOf('\t') < 0 ? "" : cut;
    }

    private static boolean isSpace(char c) {
        return c != '\t' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B');
    }
}
