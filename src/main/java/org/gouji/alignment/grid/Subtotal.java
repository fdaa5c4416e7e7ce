package org.gouji.alignment.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.alignment.note.Figures;
import org.gouji.alignment.note.Notebook;
import org.gouji.content.CellValue;
import org.gouji.form.Cell;
import org.gouji.form.Column;
import org.gouji.form.FormTable;
import org.gouji.form.Row;
import org.gouji.source.Grid.Box;

/** A row that repeats the sum of some rows, as some publishing systems print it. */
record Subtotal(FormTable table, List<Row> members, Notebook notebook) {

    /** Whether each of its figures is the sum of its column, as far as all of the column could be read. */
    boolean holds(Map<Column, Box> printed) {
        return printed.entrySet().stream().allMatch(entry -> sum(entry.getKey())
                .flatMap(sum -> figure(entry.getKey(), entry.getValue()).map(figure -> figure.compareTo(sum) == 0))
                .orElse(true));
    }

    private Optional<BigDecimal> sum(Column column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Row row : members) {
            Optional<Cell> cell = table.cell(row.key(), column.key());
            Figures.Found found =
                    cell.map(c -> notebook.figures().all().get(c.key())).orElse(null);
            if (found == null || !(found.value() instanceof CellValue.Number number)) {
                return Optional.empty();
            }
            sum = sum.add(number.value());
        }
        return Optional.of(sum);
    }

    private Optional<BigDecimal> figure(Column column, Box box) {
        return table.cell(members.get(0).key(), column.key())
                .map(cell -> notebook.read(cell, box.text()))
                .flatMap(value ->
                        value instanceof CellValue.Number number ? Optional.of(number.value()) : Optional.empty());
    }
}
