package org.gouji.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compiles one table. What it returns is only of use when no defect was reported. */
final class TableCompiler {

    private record Crossing(String row, String column) {}

    private record Figures(ValueKind kind, Optional<String> unit) {}

    private final Place place;
    private final RawEdition.Table raw;
    private final Map<String, Figures> figures = new LinkedHashMap<>();

    TableCompiler(Place place, RawEdition.Table raw) {
        this.place = place;
        this.raw = raw;
    }

    FormTable compile(String key, Section section, int firstIndex) {
        Axis<Column> columns = columns();
        Axis<Row> rows = rows();
        List<Cell> cells = cells(key, rows, columns, firstIndex);
        Layout layout = new LayoutCompiler(place.at("layout"), rows, columns, cells).compile(raw.layout());
        return new FormTable(key, section, rows, columns, cells, layout);
    }

    private Axis<Column> columns() {
        KeyedList keys = new KeyedList();
        Map<String, Column> columns =
                keys.compile(place.at("columns"), raw.columns(), RawEdition.Figures::key, this::column);
        return new AxisCompiler<>(place, "column", keys, columns, raw.columnGroups()).compile();
    }

    private Axis<Row> rows() {
        KeyedList keys = new KeyedList();
        Map<String, Row> rows = keys.compile(
                place.at("rows"),
                raw.rows(),
                RawEdition.Line::key,
                (at, key, line) -> new Row(key, at.label(line.wording())));
        return new AxisCompiler<>(place, "row", keys, rows, raw.rowGroups()).compile();
    }

    private Column column(Place at, String key, RawEdition.Figures column) {
        Column compiled = new Column(key, at.label(column.wording()));
        String word = at.required("kind", column.kind());
        Optional<ValueKind> kind = ValueKind.of(word);
        if (kind.isEmpty() && !word.isEmpty()) {
            at.report("unknown kind of value '" + word + "'");
        }
        Optional<String> unit = Optional.ofNullable(column.unit());
        if (unit.filter(String::isBlank).isPresent()) {
            at.report("unit is blank");
        } else if (unit.isEmpty() && kind.filter(ValueKind::isMoney).isPresent()) {
            at.report("an amount needs a unit");
        }
        figures.putIfAbsent(key, new Figures(kind.orElse(ValueKind.COUNT), unit));
        return compiled;
    }

    private List<Cell> cells(String table, Axis<Row> rows, Axis<Column> columns, int firstIndex) {
        Set<Crossing> crossings = crossings(rows, columns);
        List<Cell> cells = new ArrayList<>();
        for (Row row : rows.all()) {
            for (Column column : columns.all()) {
                Figures kind = figures.get(column.key());
                if (kind != null && crossings.contains(new Crossing(row.key(), column.key()))) {
                    CellKey key = new CellKey(table, row.key(), column.key());
                    cells.add(new Cell(firstIndex + cells.size(), key, row, column, kind.kind(), kind.unit()));
                }
            }
        }
        return cells;
    }

    private Set<Crossing> crossings(Axis<Row> rows, Axis<Column> columns) {
        Set<Crossing> crossings = new HashSet<>();
        Place list = place.at("cells");
        int before = place.defects().size();
        for (int i = 0; i < raw.cells().size(); i++) {
            Place at = list.at(i, null);
            List<Column> across = select(at, "column", raw.cells().get(i).columns(), columns);
            for (Row row : select(at, "row", raw.cells().get(i).rows(), rows)) {
                for (Column column : across) {
                    if (!crossings.add(new Crossing(row.key(), column.key()))) {
                        at.report("cell " + row.key() + "/" + column.key() + " is there twice");
                    }
                }
            }
        }
        if (place.defects().size() == before) {
            rows.all().stream()
                    .filter(row -> crossings.stream()
                            .noneMatch(crossing -> crossing.row().equals(row.key())))
                    .forEach(row -> list.report("row '" + row.key() + "' has no cell"));
            columns.all().stream()
                    .filter(column -> crossings.stream()
                            .noneMatch(crossing -> crossing.column().equals(column.key())))
                    .forEach(column -> list.report("column '" + column.key() + "' has no cell"));
        }
        return crossings;
    }

    private static <T> List<T> select(Place at, String what, List<String> selectors, Axis<T> axis) {
        if (selectors.isEmpty()) {
            at.report("no " + what + " is named");
        }
        List<T> selected = new ArrayList<>();
        for (String selector : selectors) {
            List<T> found = axis.select(selector);
            if (found.isEmpty()) {
                at.report("unknown " + what + " '" + selector + "'");
            }
            selected.addAll(found);
        }
        return selected;
    }
}
