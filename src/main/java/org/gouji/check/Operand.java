package org.gouji.check;

import org.gouji.form.Cell;

/** Something that a sum adds up, by its position among the {@link Figures}. */
sealed interface Operand {

    int index();

    /** A cell of the report. */
    record OfReport(Cell cell) implements Operand {
        @Override
        public int index() {
            return cell.index();
        }
    }

    /** A cell of the report of the year before, which may follow another edition. */
    record OfPrevious(Cell cell, int index) implements Operand {}

    /** How alike a text is to that of last year, in percent. */
    record Similarity(String part, int index) implements Operand {}

    /** How long a text is, in characters without space. */
    record Length(String part, int index) implements Operand {}

    /** A figure that no cell holds, such as the report's year. */
    record Measured(String name, int index) implements Operand {}
}
