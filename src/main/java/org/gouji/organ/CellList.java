package org.gouji.organ;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Several texts in one cell, with semicolons between them; one that belongs to a text has a backslash before it. */
final class CellList {

    private static final char WIDE_SEMICOLON = 0xFF1B;
    private static final Pattern SEPARATOR = Pattern.compile("(?<!\\\\)[;\\n" + WIDE_SEMICOLON + "]");
    private static final Pattern SPECIAL = Pattern.compile("[;\\n" + WIDE_SEMICOLON + "]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([;\\n" + WIDE_SEMICOLON + "])");

    private CellList() {}

    static String write(List<String> texts) {
        return texts.stream()
                .map(text -> SPECIAL.matcher(text).replaceAll("\\\\$0"))
                .collect(Collectors.joining("; "));
    }

    static List<String> read(String cell) {
        return SEPARATOR
                .splitAsStream(cell)
                .map(text -> ESCAPED.matcher(text).replaceAll("$1").strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
