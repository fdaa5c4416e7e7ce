package org.gouji.narrative;

/**
 * A text without white space and with characters of one width, that knows where each of them stands in the original.
 * Lines of one sentence are joined, as extraction from PDF breaks them anywhere; a line break stays where a paragraph
 * ends. Marks of pages are left out.
 */
final class FoldedText {

    /** What stays of a line break between paragraphs. */
    static final char PARAGRAPH = '\n';

    /** How far Unicode's full-width forms of ASCII stand behind ASCII. */
    private static final int WIDTH = 0xFEE0;

    private static final int MARKER_LENGTH = 6;

    private final Script script;
    private final String original;
    private final char[] chars;
    private final int[] origins;
    private int length;

    private FoldedText(Script script, String original) {
        this.script = script;
        this.original = original;
        this.chars = new char[original.length()];
        this.origins = new int[original.length()];
    }

    static FoldedText of(Script script, String original) {
        FoldedText folded = new FoldedText(script, original);
        int at = 0;
        while (at < original.length()) {
            at = original.charAt(at) == '\n' ? folded.line(at) : folded.character(at);
        }
        return folded;
    }

    /** One character in the form in which texts are compared. */
    static char fold(char c) {
        char narrow = (char) (c - WIDTH);
        return c > WIDTH && narrow > ' ' && narrow < 127 ? narrow : c;
    }

    static boolean isSpace(char c) {
        boolean mayBe = c <= ' ' || c >= 0x7F && c <= 0x3000 || c == '\uFEFF';
        return mayBe && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B');
    }

    int length() {
        return length;
    }

    char at(int position) {
        return position >= 0 && position < length ? chars[position] : PARAGRAPH;
    }

    /** Where the character at a position stands in the original. */
    int start(int position) {
        return origins[position];
    }

    /** Where the characters before a position end in the original. */
    int end(int position) {
        return origins[position - 1] + 1;
    }

    /** Whether the original has white space before the character. */
    boolean isParted(int position) {
        return position > 0 && position < length && origins[position] != origins[position - 1] + 1;
    }

    /** The character as the original has it. */
    char original(int position) {
        return original.charAt(origins[position]);
    }

    /** Whether a number may have the character at a position. */
    boolean isDigit(int position) {
        return script.numerals().isDigit(chars[position]);
    }

    /** Whether the name of an office may end there. */
    boolean endsOffice(int end) {
        return script.endsOffice(chars[end - 1]);
    }

    String text(int start, int end) {
        return new String(chars, start, end - start);
    }

    private int character(int at) {
        char c = original.charAt(at);
        if (!isSpace(c)) {
            add(fold(c), at);
        }
        return at + 1;
    }

    private int line(int at) {
        int next = afterPageMarks(at);
        if (length > 0
                && chars[length - 1] != PARAGRAPH
                && (script.endsSentence(chars[length - 1]) || isNumbered(next))) {
            add(PARAGRAPH, at);
        }
        return next;
    }

    private void add(char c, int origin) {
        chars[length] = c;
        origins[length++] = origin;
    }

    /** The first character after the white space and the lines such as "— 3 —" that follow a position. */
    private int afterPageMarks(int from) {
        int at = skipSpace(from);
        while (at < original.length() && isDash(original.charAt(at))) {
            int end = at;
            while (end < original.length() && isPageMark(original.charAt(end))) {
                end++;
            }
            if (end < original.length() && original.charAt(end) != '\n') {
                return at;
            }
            at = skipSpace(end);
        }
        return at;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < original.length() && isSpace(original.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPageMark(char c) {
        return c != '\n' && isSpace(c) || isDash(c) || c >= '0' && c <= '9';
    }

    private static boolean isDash(char c) {
        char narrow = fold(c);
        return narrow == '-' || narrow == '\u2014' || narrow == '\u2013';
    }

    /** Whether a line starts with the number of a list: digits or numerals, in brackets or before a point or comma. */
    private boolean isNumbered(int from) {
        int end = Math.min(original.length(), from + MARKER_LENGTH);
        boolean digits = false;
        for (int at = from; at < end; at++) {
            char c = fold(original.charAt(at));
            if (script.numerals().isDigit(c)) {
                digits = true;
            } else if (digits) {
                return c == ')' || c == '.' || script.marks(c);
            } else if (c != '(') {
                return false;
            }
        }
        return false;
    }
}
