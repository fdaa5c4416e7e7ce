package org.gouji.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A statistical table of the form. Rows, columns and cells come in reading order. */
public final class FormTable {

    /** The selector of all rows or all columns. */
    public static final String ALL = "*";

    private final String key;
    private final Section section;
    private final Axis<Row> rows;
    private final Axis<Column> columns;
    private final List<Cell> cells;
    private final Layout layout;
    private final Map<String, Map<String, Cell>> cellsByRowAndColumn = new LinkedHashMap<>();

    FormTable(String key, Section section, Axis<Row> rows, Axis<Column> columns, List<Cell> cells, Layout layout) {
        this.key = key;
        this.section = section;
        this.rows = rows;
        this.columns = columns;
        this.cells = List.copyOf(cells);
        this.layout = layout;
        for (Cell cell : cells) {
            cellsByRowAndColumn
                    .computeIfAbsent(cell.row().key(), row -> new HashMap<>())
                    .put(cell.column().key(), cell);
        }
    }

    public String key() {
        return key;
    }

    public Section section() {
        return section;
    }

    public List<Row> rows() {
        return rows.all();
    }

    public List<Column> columns() {
        return columns.all();
    }

    public List<Group> rowGroups() {
        return rows.groups();
    }

    public List<Group> columnGroups() {
        return columns.groups();
    }

    public List<Cell> cells() {
        return cells;
    }

    public Layout layout() {
        return layout;
    }

    public Optional<Row> row(String rowKey) {
        return rows.one(rowKey);
    }

    public Optional<Column> column(String columnKey) {
        return columns.one(columnKey);
    }

    /** The rows that a row key, a row group's key or {@code *} stands for; none when it is unknown. */
    public List<Row> rows(String selector) {
        return rows.select(selector);
    }

    /** The columns that a column key, a column group's key or {@code *} stands for; none when it is unknown. */
    public List<Column> columns(String selector) {
        return columns.select(selector);
    }

    public Optional<Cell> cell(String rowKey, String columnKey) {
        return Optional.ofNullable(
                cellsByRowAndColumn.getOrDefault(rowKey, Map.of()).get(columnKey));
    }

    /** The cells where the selected rows and columns cross; not every row has every column. */
    public List<Cell> cells(String rowSelector, String columnSelector) {
        List<Column> across = columns(columnSelector);
        return rows(rowSelector).stream()
                .flatMap(row -> across.stream().flatMap(column -> cell(row.key(), column.key()).stream()))
                .toList();
    }

    @Override
    public String toString() {
        return key;
    }
}
