package org.gouji.reader.workbook;

import java.util.BitSet;

/** Counts the rows, or columns, that are not hidden. */
final class Visible {

    private final BitSet hidden;
    /** How many are hidden before each, as far as any is; filled as it is asked for. */
    private final int[] hiddenBefore;

    private int filled;

    Visible(BitSet hidden) {
        this.hidden = hidden;
        this.hiddenBefore = new int[hidden.length() + 1];
    }

    /** How many are seen before one. */
    int before(int index) {
        int at = Math.min(index, hiddenBefore.length - 1);
        for (; filled < at; filled++) {
            hiddenBefore[filled + 1] = hiddenBefore[filled] + (hidden.get(filled) ? 1 : 0);
        }
        return index - hiddenBefore[at];
    }

    /** Whether nothing is seen from one to another, both included. */
    boolean none(int first, int last) {
        return before(last + 1) == before(first);
    }
}
