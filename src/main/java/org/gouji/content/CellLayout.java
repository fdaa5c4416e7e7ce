package org.gouji.content;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Cells laid out for arithmetic: what each of them is, and which whole number it is. Whole numbers, which almost all are,
 * can be added as longs: times a factor of 100,000, thousands of them stay within a long.
 */
public final class CellLayout {

    /** A whole number from 0 upwards, given as a plain number: what almost every cell is. */
    public static final byte PLAIN = 0;

    /** Any other whole number: negative, or written in a way of its own. */
    public static final byte WHOLE = 1;

    /** A number with decimals, or too large to add up as a long. */
    public static final byte EXACT = 2;

    public static final byte BLANK = 3;
    public static final byte MISSING = 4;
    public static final byte UNREADABLE = 5;

    private static final int MOST_WHOLE_DIGITS = 10;

    private final byte[] states;
    private final long[] wholes;

    /** So many missing cells. */
    public CellLayout(int size) {
        states = new byte[size];
        wholes = new long[size];
        Arrays.fill(states, MISSING);
    }

    static CellLayout of(CellValue[] values) {
        CellLayout layout = new CellLayout(values.length);
        for (int i = 0; i < values.length; i++) {
            layout.set(i, values[i]);
        }
        return layout;
    }

    public void set(int index, CellValue value) {
        wholes[index] = 0;
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

    /** Sets so many cells as another layout has, from a position on. */
    void set(int start, CellLayout others) {
        System.arraycopy(others.states, 0, states, start, others.states.length);
        System.arraycopy(others.wholes, 0, wholes, start, others.wholes.length);
    }

    public byte state(int index) {
        return states[index];
    }

    /** The whole number of a cell; 0 of one that is not a whole number, ask {@link #state} first. */
    public long whole(int index) {
        return wholes[index];
    }
}
