package org.gouji.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Resolves what the squares of a layout refer to. One that refers to nothing known still takes its room. */
final class SquareCompiler {

    private final Axis<Row> rows;
    private final Axis<Column> columns;
    private final Map<String, Cell> cells = new HashMap<>();

    SquareCompiler(Axis<Row> rows, Axis<Column> columns, List<Cell> cells) {
        this.rows = rows;
        this.columns = columns;
        cells.forEach(
                cell -> this.cells.put(cell.row().key() + "/" + cell.column().key(), cell));
    }

    List<GridCell> line(Place at, List<RawEdition.Square> squares) {
        List<GridCell> compiled = new ArrayList<>();
        for (RawEdition.Square square : squares) {
            int colspan = span(at, "colspan", square.colspan());
            int rowspan = span(at, "rowspan", square.rowspan());
            compiled.addAll(square(at, square, colspan, rowspan));
        }
        return compiled;
    }

    private static int span(Place at, String name, @Nullable Integer span) {
        if (span != null && span < 1) {
            at.report(name + " " + span + " is less than 1");
        }
        return span == null ? 1 : Math.max(1, span);
    }

    private List<GridCell> square(Place at, RawEdition.Square raw, int colspan, int rowspan) {
        long contents = Stream.of(
                        raw.text(), raw.row(), raw.rows(), raw.column(), raw.columns(), raw.cell(), raw.cells())
                .flatMap(Stream::ofNullable)
                .count();
        if (contents != 1) {
            at.report("a square holds one of text, row, rows, column, columns, cell and cells, not " + contents);
            return List.of(blank(colspan, rowspan));
        }
        if (raw.text() != null) {
            Label text = at.label(new RawEdition.Wording(raw.text(), raw.english(), List.of()));
            return List.of(new GridCell.Text(text, colspan, rowspan));
        }
        if (raw.english() != null) {
            at.report("english stands beside a text only");
        }
        if (raw.cells() != null) {
            return values(at, raw.cells(), colspan, rowspan);
        }
        return List.of(reference(at, raw, colspan, rowspan).orElseGet(() -> blank(colspan, rowspan)));
    }

    private List<GridCell> values(Place at, String row, int colspan, int rowspan) {
        List<GridCell> values = columns.all().stream()
                .flatMap(column -> Stream.ofNullable(cells.get(row + "/" + column.key())))
                .<GridCell>map(cell -> new GridCell.Value(cell, colspan, rowspan))
                .toList();
        if (values.isEmpty()) {
            at.report("cells of unknown row '" + row + "'");
        }
        return values;
    }

    private Optional<GridCell> reference(Place at, RawEdition.Square raw, int colspan, int rowspan) {
        if (raw.row() != null) {
            return known(at, "row", raw.row(), rows.one(raw.row()))
                    .map(row -> new GridCell.RowLabel(row, colspan, rowspan));
        }
        if (raw.column() != null) {
            return known(at, "column", raw.column(), columns.one(raw.column()))
                    .map(column -> new GridCell.ColumnLabel(column, colspan, rowspan));
        }
        if (raw.cell() != null) {
            return known(at, "cell", raw.cell(), Optional.ofNullable(cells.get(raw.cell())))
                    .map(cell -> new GridCell.Value(cell, colspan, rowspan));
        }
        Optional<Group> group = raw.rows() != null
                ? known(at, "row group", raw.rows(), group(rows.groups(), raw.rows()))
                : known(at, "column group", String.valueOf(raw.columns()), group(columns.groups(), raw.columns()));
        group.filter(found -> found.label().isEmpty())
                .ifPresent(found -> at.report("group '" + found.key() + "' has no label to print"));
        return group.map(found -> new GridCell.GroupLabel(found, colspan, rowspan));
    }

    private static Optional<Group> group(List<Group> groups, @Nullable String key) {
        return groups.stream().filter(group -> group.key().equals(key)).findFirst();
    }

    private static <T> Optional<T> known(Place at, String what, String key, Optional<T> found) {
        if (found.isEmpty()) {
            at.report("unknown " + what + " '" + key + "'");
        }
        return found;
    }

    private static GridCell blank(int colspan, int rowspan) {
        return new GridCell.Text(new Label("", "", List.of()), colspan, rowspan);
    }
}
