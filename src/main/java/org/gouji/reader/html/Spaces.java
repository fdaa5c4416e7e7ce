package org.gouji.reader.html;

/** What counts as empty in a page: spaces of every width, those that do not break, and those without any width. */
final class Spaces {

    private Spaces() {}

    static boolean isSpace(char c) {
        return c <= ' '
                || c >= '\u007F'
                        && (Character.isSpaceChar(c)
                                || Character.isWhitespace(c)
                                || c == '\u200B'
                                || c == '\u200C'
                                || c == '\u200D'
                                || c == '\u2060'
                                || c == '\uFEFF'
                                || c == '\u0085');
    }

    /** The spaces that a browser draws together to one. */
    static boolean isCollapsible(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
