package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.FormTable;

/** The figures of a table or a row in JSON, keyed row, column, in the order of the form. Missing cells have no key. */
final class TableJson {

    private TableJson() {}

    static Map<String, Map<String, JsonNode>> of(FormTable table, Cells cells) {
        Map<String, Map<String, JsonNode>> rows = new LinkedHashMap<>();
        for (Cell cell : table.cells()) {
            JsonNode node = CellJson.of(cells.at(cell.index()));
            if (node != null) {
                rows.computeIfAbsent(cell.row().key(), row -> new LinkedHashMap<>())
                        .put(cell.column().key(), node);
            }
        }
        return rows;
    }

    /** The cells with those of one place replaced by what was found for it; what was not found is missing. */
    static Cells replaced(Cells cells, List<Cell> place, Map<CellKey, CellValue> found) {
        Map<CellKey, CellValue> values = new HashMap<>();
        cells.edition().cells().forEach(cell -> values.put(cell.key(), cells.at(cell.index())));
        place.forEach(cell -> values.put(cell.key(), found.getOrDefault(cell.key(), CellValue.MISSING)));
        return Cells.of(cells.edition(), values);
    }

    /** The cells of one stored table. */
    static Map<CellKey, CellValue> stored(String table, JsonNode rows) {
        Map<CellKey, CellValue> cells = new HashMap<>();
        rows.properties().forEach(row -> row.getValue()
                .properties()
                .forEach(cell ->
                        cells.put(new CellKey(table, row.getKey(), cell.getKey()), CellJson.stored(cell.getValue()))));
        return cells;
    }
}
