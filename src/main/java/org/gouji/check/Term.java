package org.gouji.check;

import org.gouji.content.CellValue;
import org.gouji.form.CellKey;

/**
 * A cell that a finding is about.
 *
 * @param side left or right of the comparison; of no comparison, {@code SUBJECT}
 * @param factor what the value is multiplied by in the sum of its side, most often 1
 */
public record Term(CellKey cell, CellValue value, Side side, long factor) {

    public enum Side {
        LEFT("left"),
        RIGHT("right"),
        SUBJECT("subject");

        private final String word;

        Side(String word) {
            this.word = word;
        }

        /** The word of the contract. */
        public String word() {
            return word;
        }
    }

    /** Whether the cell is blank and therefore counts as 0 in a sum. */
    public boolean countsAsZero() {
        return value instanceof CellValue.Blank && side != Side.SUBJECT;
    }

    /** Whether the cell gives no figure at all. */
    public boolean isLacking() {
        return value instanceof CellValue.Missing || value instanceof CellValue.Unreadable;
    }
}
