package org.gouji.alignment.label;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes two writings of one wording equal: white space, widths, quotation marks and the number before it. */
public final class Folding {

    /** A bracketed or pointed number, as before items of the form; a digit may stand without a point. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\([\\p{IsHan}0-9]{1,3}\\)|[\\p{IsHan}]{1,2}[\\N{IDEOGRAPHIC COMMA}.,]|[0-9]{1,2}[\\N{IDEOGRAPHIC COMMA}.,)]?)(?=.)");

    /** Straight ones, and the corners that stand for quotation marks, white and black. */
    private static final String OTHER_QUOTES = "'`" + Character.toString(0x300C) + Character.toString(0x300D)
            + Character.toString(0x300E) + Character.toString(0x300F);

    private static final char MINUS = 0x2212;

    private Folding() {}

    /** Without white space, of half width, with one kind of quotation mark and dash. */
    public static String fold(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            switch (Character.getType(c)) {
                case Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.CONTROL,
                        Character.FORMAT -> {}
                case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> folded.append('"');
                case Character.DASH_PUNCTUATION -> folded.append('-');
                default -> folded.append(OTHER_QUOTES.indexOf(c) >= 0 ? '"' : c == MINUS ? '-' : c);
            }
        }
        return folded.toString();
    }

    /** A folded wording without the number that stands before it. */
    public static String bare(String folded) {
        Matcher number = NUMBER.matcher(folded);
        return number.lookingAt() ? folded.substring(number.end()) : folded;
    }

    /** The number that stands before a folded wording, with its brackets or point; empty when there is none. */
    public static String number(String folded) {
        return folded.substring(0, folded.length() - bare(folded).length());
    }
}
