package org.gouji.alignment;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes two writings of one wording equal: white space, widths, quotation marks and the number before it. */
final class Folding {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final String CORNERS = "\\N{LEFT CORNER BRACKET}\\N{RIGHT CORNER BRACKET}"
            + "\\N{LEFT WHITE CORNER BRACKET}\\N{RIGHT WHITE CORNER BRACKET}";
    private static final Pattern QUOTE = Pattern.compile("[\\p{Pi}\\p{Pf}'`" + CORNERS + "]");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\N{MINUS SIGN}]");
    /** A bracketed or pointed number, as before items of the form; a digit may stand without a point. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\([\\p{IsHan}0-9]{1,3}\\)|[\\p{IsHan}]{1,2}[\\N{IDEOGRAPHIC COMMA}.,]|[0-9]{1,2}[\\N{IDEOGRAPHIC COMMA}.,)]?)(?=.)");

    private Folding() {}

    /** Without white space, of half width, with one kind of quotation mark and dash. */
    static String fold(String text) {
        String folded =
                SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return DASH.matcher(QUOTE.matcher(folded).replaceAll("\"")).replaceAll("-");
    }

    /** A folded wording without the number that stands before it. */
    static String bare(String folded) {
        return NUMBER.matcher(folded).lookingAt() ? NUMBER.matcher(folded).replaceFirst("") : folded;
    }

    /** The number that stands before a folded wording, with its brackets or point; empty when there is none. */
    static String number(String folded) {
        return folded.substring(0, folded.length() - bare(folded).length());
    }
}
