package org.gouji.spreadsheet;

import java.util.regex.Pattern;

/**
 * Keeps a text of a CSV file from being run as a formula by the program that opens it: where it begins like one, an
 * apostrophe is put before it. What was written so is read back as it was, since texts that begin with apostrophes
 * before such a beginning are given one more.
 */
final class Guard {

    /** The last four are the wide forms of the first four, which input methods type and programs take for the same. */
    private static final String BEGINNINGS = "=+\\-@\\t\\r\\n" + wide('=') + wide('+') + wide('-') + wide('@');

    private static final Pattern DANGEROUS = Pattern.compile("'*[" + BEGINNINGS + "].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[" + BEGINNINGS + "].*", Pattern.DOTALL);

    private static final int TO_WIDE = 0xFEE0;

    private Guard() {}

    static String put(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    static String take(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }

    private static char wide(char narrow) {
        return (char) (narrow + TO_WIDE);
    }
}
