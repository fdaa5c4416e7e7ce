package org.gouji.alignment.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.alignment.grid.GridHeader.Heading;
import org.gouji.alignment.label.GridLine;
import org.gouji.alignment.label.HeaderOrder;
import org.gouji.form.Column;
import org.gouji.form.FormTable;
import org.gouji.source.Grid.Box;
import org.gouji.source.Grid.Squares;

/**
 * Which box of a row stands under which column: by the header above it, or by order where no box can have been lost.
 * Gives no answer rather than a likely one. Belongs to one grid, whose rows it sees from top to bottom.
 */
final class ColumnAssignment {

    /**
     * The boxes of a row by column.
     *
     * @param extra boxes with text under no column of the row
     * @param isHeaded whether a header told the columns, rather than the order of the form
     * @param damaged headings that can't be read and were known by their place among the others
     */
    record Assigned(Map<Column, Box> boxes, List<Box> extra, boolean isHeaded, Map<Column, Box> damaged) {}

    /** Rows of one shape have their label at the same place and as many boxes. */
    private record Shape(int labelAt, int boxes) {}

    private final GridHeader header;
    private final Map<Shape, Integer> firstFigure = new HashMap<>();

    ColumnAssignment(GridHeader header) {
        this.header = header;
    }

    GridHeader header() {
        return header;
    }

    /**
     * @param from the first square that may hold a value
     * @param expected the columns that the row has in the form
     */
    Optional<Assigned> assign(GridLine line, int from, List<Box> values, FormTable table, List<Column> expected) {
        List<Heading> headings = header.headings(table, from);
        if (line.grid().squares() == Squares.IN_ORDER) {
            return headings.stream().allMatch(heading -> isAmong(heading, expected))
                    ? HeaderOrder.of(table, header.inReadingOrder(table), expected, header.isOnOneLine())
                            .flatMap(order -> inOrder(line, from, values, order, !headings.isEmpty()))
                    : Optional.empty();
        }
        Map<Heading, Column> columns = columns(headings, expected);
        if (columns.values().containsAll(expected)) {
            return line.reachesEnd() ? byHeader(values, table, columns) : complete(values, headings, expected);
        }
        return line.isWhole() && isNotContradicted(values, table, expected)
                ? inTurn(values, expected, !headings.isEmpty())
                : Optional.empty();
    }

    private static boolean isAmong(Heading heading, List<Column> expected) {
        return heading.column().filter(expected::contains).isPresent();
    }

    /** A heading that can't be read is known when as many stand there as the row has columns, the others in their places. */
    private static Map<Heading, Column> columns(List<Heading> headings, List<Column> expected) {
        Map<Heading, Column> columns = new LinkedHashMap<>();
        headings.stream()
                .filter(heading -> isAmong(heading, expected))
                .forEach(heading -> columns.put(heading, heading.column().orElseThrow()));
        if (headings.size() == expected.size() && columns.size() * 2 > expected.size()) {
            for (int i = 0; i < expected.size(); i++) {
                Heading heading = headings.get(i);
                boolean isRead = heading.isForeign() || heading.column().isPresent();
                if (!isRead && !columns.containsValue(expected.get(i))) {
                    columns.put(heading, expected.get(i));
                }
            }
        }
        return columns;
    }

    /** Each box under its heading. A heading without a box has lost it. */
    private Optional<Assigned> byHeader(List<Box> values, FormTable table, Map<Heading, Column> columns) {
        Map<Column, Box> assigned = new LinkedHashMap<>();
        List<Box> extra = new ArrayList<>();
        for (Box box : values) {
            Set<Column> above = header.headings(table, box).stream()
                    .flatMap(heading -> Optional.ofNullable(columns.get(heading)).stream())
                    .collect(Collectors.toSet());
            if (above.size() > 1) {
                return Optional.empty();
            }
            if (above.isEmpty()) {
                if (!box.text().isBlank()) {
                    extra.add(box);
                }
                continue;
            }
            Column column = above.iterator().next();
            Box before = assigned.get(column);
            if (before == null || before.text().isBlank()) {
                assigned.put(column, box);
            } else if (!box.text().isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Assigned(assigned, extra, true, damaged(columns)));
    }

    /** Whether every box stands below the heading of its column or below none, as where a page break cuts the header. */
    private boolean isNotContradicted(List<Box> values, FormTable table, List<Column> expected) {
        for (int i = 0; i < Math.min(values.size(), expected.size()); i++) {
            Optional<Column> column = Optional.of(expected.get(i));
            if (!header.headings(table, values.get(i)).stream()
                    .allMatch(heading -> heading.column().equals(column))) {
                return false;
            }
        }
        return true;
    }

    private static Map<Column, Box> damaged(Map<Heading, Column> columns) {
        Map<Column, Box> damaged = new LinkedHashMap<>();
        columns.forEach((heading, column) -> {
            if (heading.column().isEmpty()) {
                damaged.put(column, heading.label());
            }
        });
        return damaged;
    }

    /** A square of the row was lost, but not one of a figure: there is a text for every heading. */
    private static Optional<Assigned> complete(List<Box> values, List<Heading> headings, List<Column> expected) {
        boolean isHeadedInTurn = headings.stream()
                .map(Heading::column)
                .toList()
                .equals(expected.stream().map(Optional::of).toList());
        return isHeadedInTurn && values.stream().noneMatch(box -> box.text().isBlank())
                ? inTurn(values, expected, true)
                : Optional.empty();
    }

    private static Optional<Assigned> inTurn(List<Box> values, List<Column> expected, boolean isHeaded) {
        if (values.size() != expected.size()) {
            return Optional.empty();
        }
        Map<Column, Box> assigned = new LinkedHashMap<>();
        for (int i = 0; i < expected.size(); i++) {
            assigned.put(expected.get(i), values.get(i));
        }
        return Optional.of(new Assigned(assigned, List.of(), isHeaded, Map.of()));
    }

    /** Merged cells leave empty boxes before and behind the figures, which look like blanks. */
    private Optional<Assigned> inOrder(
            GridLine line, int from, List<Box> values, List<Column> expected, boolean isHeaded) {
        Shape shape = new Shape(from, line.boxes().size());
        int first = first(values);
        int behindLast = behindLast(values);
        if (first == values.size()) {
            return values.size() < expected.size()
                    ? Optional.empty()
                    : inTurn(values.subList(0, expected.size()), expected, isHeaded);
        }
        if (behindLast - first == expected.size()) {
            firstFigure.put(shape, first);
            return inTurn(values.subList(first, behindLast), expected, isHeaded);
        }
        int start = firstFigure.getOrDefault(shape, first + 1);
        int end = start + expected.size();
        return start <= first && behindLast <= end && end <= values.size()
                ? inTurn(values.subList(start, end), expected, isHeaded)
                : Optional.empty();
    }

    private static int first(List<Box> boxes) {
        int first = 0;
        while (first < boxes.size() && boxes.get(first).text().isBlank()) {
            first++;
        }
        return first;
    }

    private static int behindLast(List<Box> boxes) {
        int behind = boxes.size();
        while (behind > 0 && boxes.get(behind - 1).text().isBlank()) {
            behind--;
        }
        return behind;
    }
}
