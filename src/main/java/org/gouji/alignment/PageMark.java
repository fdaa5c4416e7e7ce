package org.gouji.alignment;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The number that a page bears at its foot or head, when it stands as a line of its own among the text. */
final class PageMark {

    private static final String DASH = "[-\\u2010-\\u2015\\u2212\\u2014\\u00B7\\u2022\\uFF5E~]";

    /** Between dashes, after a word for page, or with the number of all pages; never a bare number, which may be a figure. */
    private static final Pattern MARK = Pattern.compile("(?:" + DASH + "{1,2}\\s*\\d{1,3}\\s*" + DASH + "{1,2}"
            + "|\\u7B2C\\s*\\d{1,3}\\s*\\u9875(?:\\s*[,/\\u3001\\uFF0C(]?\\s*\\u5171\\s*\\d{1,3}\\s*\\u9875\\)?)?"
            + "|(?:[Pp]age|P\\.|p\\.)\\s*\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3}|\\s*" + DASH + ".{0,40})?)");

    private static final int LONGEST = 60;

    private PageMark() {}

    static boolean is(String line) {
        String text = line.strip();
        return text.length() <= LONGEST
                && MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .matches();
    }
}
