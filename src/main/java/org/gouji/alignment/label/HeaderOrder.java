package org.gouji.alignment.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.form.Column;
import org.gouji.form.FormTable;
import org.gouji.form.GridCell;

/** In which order the columns of a table stand, as far as a header that is read line by line tells. */
public final class HeaderOrder {

    private final FormTable table;
    private final List<Column> read;
    private final List<Column> expected;

    private HeaderOrder(FormTable table, List<Column> read, List<Column> expected) {
        this.table = table;
        this.read = read.stream().filter(expected::contains).toList();
        this.expected = expected;
    }

    /**
     * The form's order where the header does not contradict it, or another one that the header tells; none where it
     * only contradicts.
     *
     * @param read columns in the order in which their labels were found; some may not have been
     * @param expected those of a row, from left to right; others are passed over
     */
    public static Optional<List<Column>> of(
            FormTable table, List<Column> read, List<Column> expected, boolean isOnOneLine) {
        HeaderOrder order = new HeaderOrder(table, read, expected);
        return isOnOneLine ? order.onOneLine() : order.onSeveral();
    }

    private Optional<List<Column>> onOneLine() {
        if (isWithin(read, expected)) {
            return Optional.of(expected);
        }
        return isWhole() ? Optional.of(read) : Optional.empty();
    }

    /** A high cell may be read before the lower ones at its left. */
    private Optional<List<Column>> onSeveral() {
        List<Column> printed = printed();
        if (isWithin(read, expected) || isWithin(read, printed)) {
            return Optional.of(expected);
        }
        return isWhole() && printed.size() == read.size() ? exchanged(printed) : Optional.empty();
    }

    /** Where columns have only changed places with others below the same cell, all others are where they were. */
    private Optional<List<Column>> exchanged(List<Column> printed) {
        List<Column> order = new ArrayList<>(expected);
        for (int i = 0; i < read.size(); i++) {
            List<Column> beside = beside(printed.get(i));
            boolean isSame = read.get(i).equals(printed.get(i));
            if (!isSame && !(beside.contains(read.get(i)) && isRun(beside))) {
                return Optional.empty();
            }
            order.set(expected.indexOf(printed.get(i)), read.get(i));
        }
        return Optional.of(order);
    }

    private List<Column> printed() {
        return table.layout().rows().stream()
                .flatMap(line -> columns(line).stream())
                .distinct()
                .toList();
    }

    /** Those on the same printed line. */
    private List<Column> beside(Column column) {
        return table.layout().rows().stream()
                .map(this::columns)
                .filter(line -> line.contains(column))
                .findFirst()
                .orElse(List.of());
    }

    private List<Column> columns(List<GridCell> line) {
        return line.stream()
                .flatMap(
                        cell -> cell instanceof GridCell.ColumnLabel label ? Stream.of(label.column()) : Stream.empty())
                .filter(expected::contains)
                .toList();
    }

    /** Whether nothing stands between them. */
    private boolean isRun(List<Column> columns) {
        int first = expected.indexOf(columns.get(0));
        return first + columns.size() <= expected.size()
                && expected.subList(first, first + columns.size()).equals(columns);
    }

    /** Whether every column was found once. */
    private boolean isWhole() {
        return read.size() == expected.size() && new HashSet<>(read).size() == expected.size();
    }

    /** Whether some things are among all in the same order. */
    public static <T> boolean isWithin(List<T> some, List<T> all) {
        int found = 0;
        for (T thing : all) {
            if (found < some.size() && thing.equals(some.get(found))) {
                found++;
            }
        }
        return found == some.size();
    }
}
