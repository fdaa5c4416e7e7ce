package org.gouji.reader.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of a line without the marks that make them bold, slanted or struck, and without escapes. */
final class MarkdownWords {

    private static final String MARKS = "*_~`";
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Pattern BREAK = Pattern.compile("<br ?/?>", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> ENTITIES =
            Map.of("&nbsp;", "\u00A0", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&amp;", "&");

    private final String line;
    private final boolean[] isMark;
    private final Map<String, Integer> open = new HashMap<>();

    private MarkdownWords(String line) {
        this.line = line;
        this.isMark = new boolean[line.length()];
    }

    static String plain(String line) {
        String plain = new MarkdownWords(line).withoutMarks();
        if (plain.indexOf('<') >= 0) {
            plain = BREAK.matcher(plain).replaceAll("\n");
        }
        if (plain.indexOf('&') >= 0) {
            for (String entity : new String[] {"&nbsp;", "&lt;", "&gt;", "&quot;", "&amp;"}) {
                plain = plain.replace(entity, ENTITIES.getOrDefault(entity, entity));
            }
        }
        return plain;
    }

    private String withoutMarks() {
        int at = 0;
        while (at < line.length()) {
            if (isEscape(at)) {
                isMark[at] = true;
                at += 2;
            } else if (MARKS.indexOf(line.charAt(at)) >= 0) {
                at = marks(at);
            } else {
                at++;
            }
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (!isMark[i]) {
                plain.append(line.charAt(i));
            }
        }
        return plain.toString();
    }

    /** Marks count only in pairs around words: the first close to the word after it, the second to the one before. */
    private int marks(int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == line.charAt(start)) {
            end++;
        }
        String marks = line.substring(start, Math.min(end, start + 4));
        Integer before = open.get(marks);
        if (before != null && end - start < 4 && closes(start, end)) {
            open.remove(marks);
            for (int i = 0; i < marks.length(); i++) {
                isMark[before + i] = true;
                isMark[start + i] = true;
            }
        } else if (end - start < 4 && opens(start, end)) {
            open.put(marks, start);
        }
        return end;
    }

    private boolean opens(int start, int end) {
        boolean isInsideWord = line.charAt(start) == '_' && start > 0 && isWord(line.charAt(start - 1));
        boolean isTilde = line.charAt(start) == '~' && end - start != 2;
        return end < line.length() && !isSpace(line.charAt(end)) && !isInsideWord && !isTilde;
    }

    private boolean closes(int start, int end) {
        boolean isInsideWord = line.charAt(start) == '_' && end < line.length() && isWord(line.charAt(end));
        return start > 0 && !isSpace(line.charAt(start - 1)) && !isInsideWord;
    }

    private boolean isEscape(int at) {
        return line.charAt(at) == '\\' && at + 1 < line.length() && ESCAPABLE.indexOf(line.charAt(at + 1)) >= 0;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
