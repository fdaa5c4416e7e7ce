package org.gouji.reader.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The fields that the signs between them make of a line. */
final class Fields {

    private static final String PIPES = "|\u2502\u2503" + Character.toString(0xFF5C);
    private static final String DRAWN = "-=:+\u2014";

    private Fields() {}

    static boolean hasPipe(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (isPipe(line.charAt(i)) && (i == 0 || line.charAt(i - 1) != '\\')) {
                return true;
            }
        }
        return false;
    }

    /** A line that only draws: the one below a header, or the frame of a table. */
    static boolean isRule(String line) {
        return hasPipe(line)
                && line.chars().allMatch(c -> isPipe(c) || isDrawn(c) || Character.isWhitespace(c))
                && line.chars().anyMatch(c -> isDrawn(c) && !isPipe(c));
    }

    /** An indented line of prose has tabs only before its words, and is no row. */
    static boolean hasTab(String line) {
        return line.strip().isEmpty()
                ? line.indexOf('\t') >= 0
                : line.stripLeading().indexOf('\t') >= 0;
    }

    static List<String> byTabs(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    /** By pipes; one at the end of the line closes the last field and opens no other. A backslash keeps one. */
    static List<String> byPipes(String line) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (isPipe(line.charAt(i))) {
                fields.add(line.substring(start, i).strip());
                start = i + 1;
            }
        }
        String last = line.substring(start).strip();
        if (!last.isEmpty()) {
            fields.add(last);
        }
        return fields;
    }

    private static boolean isDrawn(int c) {
        return DRAWN.indexOf(c) >= 0 || c >= 0x2500 && c <= 0x257F;
    }

    private static boolean isPipe(int c) {
        return PIPES.indexOf(c) >= 0;
    }
}
