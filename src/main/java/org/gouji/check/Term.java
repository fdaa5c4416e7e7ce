package org.gouji.check;

import org.gouji.content.CellValue;
import org.gouji.form.CellKey;

/**
 * A cell that a finding is about.
 *
 * @param side left or right of the comparison; of no comparison, {@code SUBJECT}
 * @param factor what the value is multiplied by in a sum, most often 1; 0 of a cell that is in no sum
 */
public record Term(CellKey cell, CellValue value, Side side, long factor) {

    /** A cell that is looked at by itself. */
    static Term subject(CellKey cell, CellValue value) {
        return new Term(cell, value, Side.SUBJECT, 0);
    }

    Term asSubject() {
        return new Term(cell, value, Side.SUBJECT, factor);
    }

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
        return value instanceof CellValue.Blank && factor != 0;
    }

    /** Whether the cell gives no figure at all. */
    public boolean isLacking() {
        return value instanceof CellValue.Missing || value instanceof CellValue.Unreadable;
    }
}
