package org.gouji.alignment.label;

import java.util.Optional;
import org.gouji.form.FormTable;
import org.gouji.form.Row;
import org.gouji.source.Grid.Box;

/** The label of a row of the form, as it stands in a row of a grid. */
public record RowLabel(FormTable table, Row row, Wordings.Fit fit, Box box) {

    /** The last box of the row that names a row of the table; an exact wording is preferred. */
    public static Optional<RowLabel> find(FormWords words, FormTable table, GridLine line) {
        RowLabel best = null;
        for (Box box : line.boxes()) {
            Optional<Wordings.Match<FormWords.TableRow>> match =
                    words.rows(table).match(box.text());
            if (match.isPresent() && (best == null || match.get().fit().compareTo(best.fit()) <= 0)) {
                best = new RowLabel(
                        table, match.get().thing().row(), match.get().fit(), box);
            }
        }
        return Optional.ofNullable(best);
    }
}
