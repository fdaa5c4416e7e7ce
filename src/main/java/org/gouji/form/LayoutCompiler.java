package org.gouji.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles the printed grid of a table and checks that it is whole. */
final class LayoutCompiler {

    private static final int WIDEST = 100;

    private final Place place;
    private final Axis<Row> rows;
    private final Axis<Column> columns;
    private final List<Cell> cells;

    LayoutCompiler(Place place, Axis<Row> rows, Axis<Column> columns, List<Cell> cells) {
        this.place = place;
        this.rows = rows;
        this.columns = columns;
        this.cells = cells;
    }

    Layout compile(RawEdition.@Nullable Grid raw) {
        if (raw == null || raw.width() == null || raw.width() < 1 || raw.width() > WIDEST) {
            place.report("a layout with a width from 1 to " + WIDEST + " is missing");
            return new Layout(1, List.of());
        }
        int before = place.defects().size();
        List<List<GridCell>> lines = resolve(raw.lines());
        boolean resolved = place.defects().size() == before;
        GridFilling filling = new GridFilling(raw.width(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            filling.fill(lineAt(i), i, lines.get(i));
        }
        Layout layout = new Layout(raw.width(), lines);
        if (resolved) {
            new Completeness(layout).check(place, rows, columns, cells);
        }
        if (place.defects().size() == before) {
            new Alignment(layout).check(place);
        }
        return layout;
    }

    private List<List<GridCell>> resolve(List<List<RawEdition.Square>> raw) {
        SquareCompiler squares = new SquareCompiler(rows, columns, cells);
        List<List<GridCell>> lines = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            lines.add(squares.line(lineAt(i), raw.get(i)));
        }
        return lines;
    }

    private Place lineAt(int line) {
        return place.at("lines").at(line, null);
    }
}
