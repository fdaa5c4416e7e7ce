package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number as it stands in a text.
 *
 * @param end after its last character, in the folded text
 * @param value absent if it is not certain which number it is
 * @param isRounded whether it is written as a multiple, such as 1.2 times ten thousand
 */
record Numeral(int end, Optional<BigDecimal> value, boolean isRounded) {

    private static final int GROUP = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int YEAR_DIGITS = 4;

    static Numeral arabic(FoldedText text, int from) {
        int end = digits(text, from);
        if (end - from <= GROUP) {
            while (isGroup(text, end)) {
                end += 1 + GROUP;
            }
        }
        if (text.at(end) == '.' && NumberScript.isArabic(text.at(end + 1))) {
            end = digits(text, end + 1);
        }
        return new Numeral(end, value(text, from, end), false);
    }

    static Numeral written(NumberScript numerals, FoldedText text, int from) {
        int end = from + 1;
        while (end < text.length() && numerals.isWritten(text.at(end))) {
            end++;
        }
        boolean isShort = end - from <= NumberScript.MAX_DIGITS;
        return new Numeral(end, isShort ? numerals.written(text.text(from, end)) : Optional.empty(), false);
    }

    /** This number times a unit that follows it in words. */
    Numeral times(int unit) {
        return new Numeral(end + 1, value.map(number -> number.multiply(BigDecimal.valueOf(unit))), true);
    }

    boolean isWhole() {
        return value.isPresent() && value.get().stripTrailingZeros().scale() <= 0;
    }

    /** The year that it may be. The number of a list may stand before it, as in "1.2021". */
    OptionalInt year() {
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        BigDecimal number = value.get();
        BigDecimal year =
                number.scale() == YEAR_DIGITS ? number.remainder(BigDecimal.ONE).movePointRight(YEAR_DIGITS) : number;
        boolean isYear = year.scale() <= 0
                && year.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                && year.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0;
        return isYear ? OptionalInt.of(year.intValueExact()) : OptionalInt.empty();
    }

    private static int digits(FoldedText text, int from) {
        int end = from;
        while (NumberScript.isArabic(text.at(end))) {
            end++;
        }
        return end;
    }

    /** Whether a comma follows and exactly three digits. */
    private static boolean isGroup(FoldedText text, int comma) {
        if (text.at(comma) != ',' || text.original(comma) != ',') {
            return false;
        }
        for (int i = 1; i <= GROUP; i++) {
            if (!NumberScript.isArabic(text.at(comma + i))) {
                return false;
            }
        }
        return !NumberScript.isArabic(text.at(comma + GROUP + 1));
    }

    private static Optional<BigDecimal> value(FoldedText text, int from, int end) {
        if (end - from > 2 * NumberScript.MAX_DIGITS || isParted(text, from, end)) {
            return Optional.empty();
        }
        return NumberScript.arabic(text.text(from, end).replace(",", ""));
    }

    private static boolean isParted(FoldedText text, int from, int end) {
        for (int at = from + 1; at < end; at++) {
            if (text.isParted(at)) {
                return true;
            }
        }
        return false;
    }
}
