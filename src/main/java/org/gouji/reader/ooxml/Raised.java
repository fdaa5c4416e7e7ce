package org.gouji.reader.ooxml;

/**
 * Raised digits, which are the mark of a footnote. They are kept apart from the figure before them, with which they would
 * make another number: as the raised characters that exist for it.
 */
public final class Raised {

    private static final String DIGITS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    private Raised() {}

    public static String digits(String text) {
        StringBuilder raised = new StringBuilder();
        text.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            raised.appendCodePoint(digit < 0 ? c : DIGITS.charAt(digit));
        });
        return raised.toString();
    }
}
