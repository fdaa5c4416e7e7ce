package org.gouji.check;

import java.math.BigDecimal;
import org.gouji.content.CellValue;
import org.gouji.content.ReportContent;

/**
 * A report's figures laid out for arithmetic. Whole numbers, which almost all are, can be added as longs without a
 * check for overflow; everything else takes the exact path.
 */
final class Figures {

    /** Times the greatest factor of a sum, thousands of such terms stay within a long. */
    private static final int MOST_WHOLE_DIGITS = 10;

    /** A whole number from 0 upwards, given as a plain number: what almost every cell is. */
    static final byte PLAIN = 0;

    /** Any other whole number: negative, or written in a way of its own. */
    static final byte WHOLE = 1;

    /** A number with decimals, or too large to add up as a long. */
    static final byte EXACT = 2;

    static final byte BLANK = 3;
    static final byte MISSING = 4;
    static final byte UNREADABLE = 5;

    private final ReportContent content;
    private final byte[] states;
    private final long[] wholes;

    Figures(ReportContent content) {
        this.content = content;
        int size = content.cells().size();
        states = new byte[size];
        wholes = new long[size];
        for (int i = 0; i < size; i++) {
            lay(i, content.cells().at(i));
        }
    }

    private void lay(int index, CellValue value) {
        if (value instanceof CellValue.Number number) {
            BigDecimal figure = number.value();
            states[index] = EXACT;
            if (figure.scale() == 0 && figure.precision() <= MOST_WHOLE_DIGITS) {
                long whole = figure.longValue();
                states[index] = whole >= 0 && number.written().isEmpty() ? PLAIN : WHOLE;
                wholes[index] = whole;
            }
        } else if (value instanceof CellValue.Blank) {
            states[index] = BLANK;
        } else if (value instanceof CellValue.Missing) {
            states[index] = MISSING;
        } else {
            states[index] = UNREADABLE;
        }
    }

    ReportContent content() {
        return content;
    }

    byte state(int index) {
        return states[index];
    }

    /** The whole number of a cell; 0 of one that is not a whole number, ask {@link #state} first. */
    long whole(int index) {
        return wholes[index];
    }

    CellValue value(int index) {
        return content.cells().at(index);
    }

    /** The figure that a cell counts as in a sum; misuse of a cell that is missing or unreadable. */
    BigDecimal exact(int index) {
        CellValue value = value(index);
        if (value instanceof CellValue.Number number) {
            return number.value();
        }
        if (value instanceof CellValue.Blank) {
            return BigDecimal.ZERO;
        }
        throw new IllegalStateException("no figure in cell " + index);
    }

    /** Whether the cell counts as a whole number, 0 if it is blank. */
    boolean isWhole(int index) {
        byte state = states[index];
        return state <= WHOLE || state == BLANK;
    }

    /** Whether two cells that are not lacking count as the same figure. */
    boolean areEqual(int one, int other) {
        return isWhole(one) && isWhole(other)
                ? wholes[one] == wholes[other]
                : exact(one).compareTo(exact(other)) == 0;
    }

    boolean isNumber(int index) {
        return states[index] <= EXACT;
    }

    boolean isLacking(int index) {
        return states[index] >= MISSING;
    }

    boolean isPresent(int index) {
        return states[index] < MISSING;
    }
}
