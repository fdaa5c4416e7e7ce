package org.gouji.alignment.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.alignment.note.Pointers;
import org.gouji.form.Cell;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.form.GridCell;
import org.gouji.form.Row;

/**
 * A line of a printed table that holds figures.
 *
 * @param index its position among those of all tables, from 0
 * @param row whose label stands at its beginning; none where rows of the form stand side by side
 * @param cells from left to right
 */
public record PrintedRow(int index, FormTable table, Optional<Row> row, List<Cell> cells) {

    public static List<PrintedRow> of(Edition edition) {
        List<PrintedRow> rows = new ArrayList<>();
        for (FormTable table : edition.tables()) {
            for (List<GridCell> line : table.layout().rows()) {
                List<Cell> cells = line.stream()
                        .filter(GridCell.Value.class::isInstance)
                        .map(value -> ((GridCell.Value) value).cell())
                        .toList();
                if (!cells.isEmpty()) {
                    Optional<Row> row = line.stream()
                            .filter(GridCell.RowLabel.class::isInstance)
                            .map(label -> ((GridCell.RowLabel) label).row())
                            .filter(labelled -> labelled.equals(cells.get(0).row()))
                            .findFirst();
                    rows.add(new PrintedRow(rows.size(), table, row, cells));
                }
            }
        }
        return rows;
    }

    /** The same with its cells in another order. */
    public PrintedRow with(List<Cell> ordered) {
        return new PrintedRow(index, table, row, ordered);
    }

    public int size() {
        return cells.size();
    }

    public String pointer() {
        return row.map(labelled -> Pointers.row(table, labelled)).orElseGet(() -> Pointers.table(table));
    }

    public boolean isIn(FormTable other) {
        return table.key().equals(other.key());
    }
}
