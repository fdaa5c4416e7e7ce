package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Reads numbers: Arabic ones, and those in words of a script that has digits and units. */
final class NumberScript {

    /** Longer ones are no counts and would take long to convert. */
    static final int MAX_DIGITS = 15;

    private static final int NONE = -1;
    private static final int MYRIAD = 10_000;

    /** The value of each character, NONE if it has none. */
    private final int[] values = new int[Character.MAX_VALUE + 1];

    NumberScript(Map<Character, Integer> values) {
        Arrays.fill(this.values, NONE);
        values.forEach((character, value) -> this.values[character] = value);
    }

    static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a number in words may have it. */
    boolean isWritten(char c) {
        return values[c] != NONE;
    }

    /** What a character in words stands for; negative if for nothing. */
    int value(char c) {
        return values[c];
    }

    boolean isDigit(char c) {
        return isArabic(c) || isWritten(c);
    }

    /** The number of Arabic digits, perhaps with a point; empty if it is too long to be a count. */
    static Optional<BigDecimal> arabic(String digits) {
        return digits.isEmpty() || digits.length() > MAX_DIGITS
                ? Optional.empty()
                : Optional.of(new BigDecimal(digits));
    }

    /** The number that the characters write; empty if it is not certain which, as of "two or three". */
    Optional<BigDecimal> written(String characters) {
        boolean onlyDigits = characters.chars().allMatch(c -> values[c] < 10);
        return onlyDigits && characters.length() > 1 ? positional(characters) : additive(characters);
    }

    /** Digit by digit, as years are written. Two digits without a nought are an estimate. */
    private Optional<BigDecimal> positional(String characters) {
        if (characters.length() != 4 && characters.chars().noneMatch(c -> values[c] == 0)) {
            return Optional.empty();
        }
        long value = 0;
        for (int i = 0; i < characters.length(); i++) {
            value = value * 10 + values[characters.charAt(i)];
        }
        return Optional.of(BigDecimal.valueOf(value));
    }

    /** Digits, each before its unit; units of ten thousand and more multiply all that is before them. */
    private Optional<BigDecimal> additive(String characters) {
        long total = 0;
        long section = 0;
        int digit = NONE;
        int lastUnit = 1;
        for (int i = 0; i < characters.length(); i++) {
            int value = values[characters.charAt(i)];
            if (value == 0) {
                lastUnit = 1;
            } else if (value < 10) {
                if (digit != NONE) {
                    return Optional.empty();
                }
                digit = value;
            } else if (value < MYRIAD) {
                if (digit == NONE && value > 10) {
                    return Optional.empty();
                }
                section += (long) value * (digit == NONE ? 1 : digit);
                digit = NONE;
                lastUnit = value;
            } else {
                section += Math.max(digit, 0);
                if (total + section == 0) {
                    return Optional.empty();
                }
                total = (total + section) * value;
                section = 0;
                digit = NONE;
                lastUnit = value;
            }
        }
        boolean isCutShort = digit != NONE && lastUnit > 10;
        return isCutShort ? Optional.empty() : Optional.of(BigDecimal.valueOf(total + section + Math.max(digit, 0)));
    }
}
