package org.gouji.spreadsheet;

import java.util.List;

/**
 * A row of a file that was read.
 *
 * @param number as the spreadsheet program shows it, from 1
 * @param cells as they stand, without white space around them; empty where there is nothing, and days as 2024-01-31
 */
public record TableRow(int number, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** Counted from 0; empty beyond the last. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
