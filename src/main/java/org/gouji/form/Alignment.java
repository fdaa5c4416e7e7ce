package org.gouji.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Guards that every figure of a layout stands under, or right of, the labels of its own row and column. */
final class Alignment {

    private final List<List<GridCell>> squares;

    /** The layout must fill its grid. */
    Alignment(Layout layout) {
        this.squares = layout.squares();
    }

    void check(Place place) {
        for (int line = 0; line < squares.size(); line++) {
            for (int column = 0; column < squares.get(line).size(); column++) {
                if (squares.get(line).get(column) instanceof GridCell.Value value) {
                    check(place, value.cell(), line, column);
                }
            }
        }
    }

    private void check(Place place, Cell cell, int line, int column) {
        Optional<Column> overhead = Stream.concat(above(line, column), left(line, column))
                .flatMap(square ->
                        square instanceof GridCell.ColumnLabel label ? Stream.of(label.column()) : Stream.empty())
                .findFirst();
        Optional<Row> beside = Stream.concat(left(line, column), above(line, column))
                .flatMap(square -> square instanceof GridCell.RowLabel label ? Stream.of(label.row()) : Stream.empty())
                .findFirst();
        if (!overhead.equals(Optional.of(cell.column()))) {
            place.report("cell " + cell.key() + " does not stand at the label of its column");
        }
        if (!beside.equals(Optional.of(cell.row()))) {
            place.report("cell " + cell.key() + " does not stand at the label of its row");
        }
    }

    private Stream<GridCell> above(int line, int column) {
        return IntStream.iterate(line - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> squares.get(i).get(column));
    }

    private Stream<GridCell> left(int line, int column) {
        return IntStream.iterate(column - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> squares.get(line).get(i));
    }
}
