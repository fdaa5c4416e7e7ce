package org.gouji.alignment.label;

import java.util.regex.Pattern;

/** The number that a page bears at its foot or head, when it stands as a line of its own among the text. */
public final class PageMark {

    /** Between dashes, after a word for page, or beside the number of all pages; a bare number may be a figure. */
    private static final Pattern MARK = Pattern.compile("-{1,2}[0-9]{1,3}-{1,2}"
            + "|\\p{IsHan}[0-9]{1,3}\\p{IsHan}[,/]?\\p{IsHan}[0-9]{1,3}\\p{IsHan}"
            + "|(?:[Pp]age|[Pp]\\.)[0-9]{1,3}(?:(?:of|/)[0-9]{1,3}|-.{0,40})?");

    private static final int LONGEST = 60;

    private PageMark() {}

    public static boolean is(String line) {
        return line.length() <= LONGEST && MARK.matcher(Folding.fold(line)).matches();
    }
}
