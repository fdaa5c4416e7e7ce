package org.gouji.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Guards that a layout prints every label of the table and holds every figure once. */
final class Completeness {

    private final Set<Row> rows = new HashSet<>();
    private final Set<Column> columns = new HashSet<>();
    private final Set<Group> groups = new HashSet<>();
    private final Set<CellKey> cells = new HashSet<>();
    private final Set<CellKey> twice = new HashSet<>();

    Completeness(Layout layout) {
        layout.rows().forEach(line -> line.forEach(this::add));
    }

    void check(Place place, Axis<Row> allRows, Axis<Column> allColumns, List<Cell> allCells) {
        allRows.all().stream()
                .filter(row -> !rows.contains(row))
                .forEach(row -> place.report("row '" + row.key() + "' is not printed"));
        allColumns.all().stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> place.report("column '" + column.key() + "' is not printed"));
        checkGroups(place, "row group", allRows.groups());
        checkGroups(place, "column group", allColumns.groups());
        for (Cell cell : allCells) {
            if (!cells.contains(cell.key())) {
                place.report("cell " + cell.key() + " has no place");
            } else if (twice.contains(cell.key())) {
                place.report("cell " + cell.key() + " has two places");
            }
        }
    }

    private void checkGroups(Place place, String what, List<Group> all) {
        all.stream()
                .filter(group -> group.label().isPresent() && !groups.contains(group))
                .forEach(group -> place.report(what + " '" + group.key() + "' is not printed"));
    }

    private void add(GridCell gridCell) {
        if (gridCell instanceof GridCell.RowLabel label) {
            rows.add(label.row());
        } else if (gridCell instanceof GridCell.ColumnLabel label) {
            columns.add(label.column());
        } else if (gridCell instanceof GridCell.GroupLabel label) {
            groups.add(label.group());
        } else if (gridCell instanceof GridCell.Value value
                && !cells.add(value.cell().key())) {
            twice.add(value.cell().key());
        }
    }
}
