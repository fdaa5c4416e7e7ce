package org.gouji.check;

import java.util.Optional;
import org.gouji.content.CellValue;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;

/**
 * A cell that a finding is about.
 *
 * @param isOfPrevious whether it stands in the report of the year before
 * @param side left or right of the comparison; of no comparison, {@code SUBJECT}
 * @param factor what the value is multiplied by in a sum, most often 1; 0 of a cell that is in no sum
 */
public record Term(Cell place, boolean isOfPrevious, CellValue value, Side side, long factor) {

    /** A cell that is looked at by itself. */
    static Term subject(Cell cell, CellValue value) {
        return new Term(cell, false, value, Side.SUBJECT, 0);
    }

    public CellKey cell() {
        return place.key();
    }

    Term asSubject() {
        return new Term(place, isOfPrevious, value, Side.SUBJECT, factor);
    }

    /** The same for the same cell of the same report. */
    Object address() {
        return isOfPrevious ? Optional.of(cell()) : cell();
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
