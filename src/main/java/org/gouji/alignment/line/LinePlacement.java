package org.gouji.alignment.line;

import java.util.Optional;
import org.gouji.alignment.label.PrintedRow;
import org.gouji.alignment.line.LineItem.Label;
import org.gouji.alignment.line.LineItem.Values;

/**
 * Figures and what they belong to.
 *
 * @param row of the form; none for a subtotal, an extra row, or figures that nothing explains
 * @param label none where the place among other rows decides
 */
record LinePlacement(Optional<PrintedRow> row, Optional<Label> label, Values values, Surety surety) {

    enum Surety {
        CERTAIN,
        /** Another reading of where the figures belong is possible, though less likely. */
        DOUBTED,
        /** Only the place among the neighbours tells the row. */
        BY_POSITION,
        /** More figures stand beside the label than one row has. */
        CROWDED
    }

    LinePlacement at(PrintedRow place, Surety sure) {
        return new LinePlacement(Optional.of(place), label, values, sure);
    }

    LinePlacement doubted() {
        return new LinePlacement(row, label, values, Surety.DOUBTED);
    }

    /** All words and figures, as they stand. */
    String text() {
        return label.map(found -> found.from() < values.from()
                        ? found.text() + " " + values.text()
                        : values.text() + " " + found.text())
                .orElseGet(values::text);
    }
}
