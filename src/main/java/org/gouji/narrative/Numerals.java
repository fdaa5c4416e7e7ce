package org.gouji.narrative;

import java.util.OptionalInt;

/**
 * Small numbers in Chinese numerals, as lists and dates have them.
 *
 * @param digits from 0 to 9, with as many rows of ten as there are ways to write them
 * @param ten the one for 10
 */
record Numerals(String digits, char ten) {

    private static final int LONGEST = 4;

    boolean has(char character) {
        return character == ten || digits.indexOf(character) >= 0;
    }

    /** Where the numeral that begins at a place ends; the place itself when there is none. */
    int end(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST && has(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The number up to 99, or up to 9999 digit by digit as years are read. */
    OptionalInt value(CharSequence numeral) {
        int tens = -1;
        int value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char character = numeral.charAt(i);
            if (character != ten) {
                int digit = digits.indexOf(character);
                if (digit < 0) {
                    return OptionalInt.empty();
                }
                value = tens >= 0 ? digit % 10 : value * 10 + digit % 10;
            } else if (tens >= 0 || i > 1) {
                return OptionalInt.empty();
            } else {
                tens = i == 0 ? 1 : value;
                value = 0;
            }
        }
        boolean tooLong = tens >= 0 && numeral.length() > 3;
        return numeral.isEmpty() || tooLong ? OptionalInt.empty() : OptionalInt.of(Math.max(tens, 0) * 10 + value);
    }
}
