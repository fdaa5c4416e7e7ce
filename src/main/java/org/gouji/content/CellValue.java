package org.gouji.content;

import java.math.BigDecimal;

/**
 * What a source has in one cell. Four different things that never turn into one another: a number, a cell left blank,
 * a cell that the source does not have, and a text that is no figure.
 */
public sealed interface CellValue {

    /** A cell of an empty form, and of a form typed in as numbers. */
    Blank BLANK = new Blank("");

    Missing MISSING = new Missing();

    /**
     * A figure.
     *
     * @param value exact, in the form's unit (money: ten thousand yuan), without trailing zeros
     * @param written the source's text where it differs from the plain number, else empty
     */
    record Number(BigDecimal value, String written) implements CellValue {
        public Number {
            value = plain(value);
        }

        public static Number of(long value) {
            return new Number(BigDecimal.valueOf(value), "");
        }

        public static Number of(String plainNumber) {
            return new Number(new BigDecimal(plainNumber), "");
        }

        private static BigDecimal plain(BigDecimal value) {
            if (value.scale() == 0) {
                return value;
            }
            BigDecimal stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /**
     * A cell that is there and holds no figure.
     *
     * @param written the placeholder that the source has in it, such as a slash, else empty
     */
    record Blank(String written) implements CellValue {}

    /** A cell that the source does not have. */
    record Missing() implements CellValue {}

    /** A cell whose text is no figure. */
    record Unreadable(String text) implements CellValue {}
}
