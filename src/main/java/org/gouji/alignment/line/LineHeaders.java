package org.gouji.alignment.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.alignment.label.HeaderOrder;
import org.gouji.alignment.label.PrintedRow;
import org.gouji.alignment.line.LineItem.Header;
import org.gouji.alignment.line.LineItem.OfRow;
import org.gouji.alignment.line.LineItem.Values;
import org.gouji.form.Cell;
import org.gouji.form.Column;
import org.gouji.form.Row;

/** What the headers above rows of figures say about the order of their columns. */
final class LineHeaders {

    /**
     * The cells of a row as its header has them.
     *
     * @param cells from left to right
     */
    record Order(Kind kind, List<Cell> cells) {}

    enum Kind {
        /** As in the form, or in another order that the header tells. */
        TOLD,
        /** The header is in another order than the form, and does not tell which. */
        CONTRADICTED,
        /** The columns are those of another edition. */
        OF_OTHER_EDITION
    }

    private final LineWords words;
    /** Headers that no row of figures parts. */
    private final List<List<Header>> blocks = new ArrayList<>();

    LineHeaders(LineWords words, List<LineItem> items) {
        this.words = words;
        boolean isOpen = false;
        for (LineItem item : items) {
            if (item instanceof Header header) {
                if (!isOpen) {
                    blocks.add(new ArrayList<>());
                }
                blocks.get(blocks.size() - 1).add(header);
                isOpen = true;
            } else if (item instanceof OfRow || item instanceof Values) {
                isOpen = false;
            }
        }
    }

    /** @param at where the figures of the row begin */
    Order of(PrintedRow row, int at) {
        List<Header> block = above(row, at);
        List<Column> expected = row.cells().stream().map(Cell::column).toList();
        List<Column> read = block.stream()
                .flatMap(header -> column(row, header).stream())
                .filter(expected::contains)
                .toList();
        if (block.stream().anyMatch(header -> words.isColumnOfOther(row.table(), header.folded()))) {
            return new Order(read.isEmpty() ? Kind.OF_OTHER_EDITION : Kind.CONTRADICTED, row.cells());
        }
        return row.row().isPresent() ? ofRow(row, block, read, expected) : sideBySide(row, block, read, expected);
    }

    private Order ofRow(PrintedRow row, List<Header> block, List<Column> read, List<Column> expected) {
        return HeaderOrder.of(row.table(), read, expected, isOnOneLine(row, block))
                .map(order -> new Order(
                        Kind.TOLD,
                        order.stream()
                                .map(column -> row.cells().get(expected.indexOf(column)))
                                .toList()))
                .orElse(new Order(Kind.CONTRADICTED, row.cells()));
    }

    /** Of rows that stand side by side, their labels are a part of the header. */
    private Order sideBySide(PrintedRow printed, List<Header> block, List<Column> read, List<Column> expected) {
        List<Row> labels = block.stream()
                .flatMap(header -> words.row(printed.table(), header.folded()).stream())
                .toList();
        boolean agrees = HeaderOrder.isWithin(read, expected)
                && HeaderOrder.isWithin(labels, printed.table().rows());
        return new Order(agrees ? Kind.TOLD : Kind.CONTRADICTED, printed.cells());
    }

    /** The nearest headers with a column of the row's table. */
    private List<Header> above(PrintedRow row, int at) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            List<Header> block = blocks.get(i);
            boolean isAbove = block.get(block.size() - 1).to() < at;
            if (isAbove && block.stream().anyMatch(header -> isColumn(row, header))) {
                return block;
            }
        }
        return List.of();
    }

    private boolean isColumn(PrintedRow row, Header header) {
        return row.isIn(header.header().table())
                && (words.isColumnOfOther(row.table(), header.folded())
                        || column(row, header).isPresent());
    }

    /** Other tables have a column of the same name. */
    private Optional<Column> column(PrintedRow row, Header header) {
        return words.column(row.table(), header.folded());
    }

    private boolean isOnOneLine(PrintedRow row, List<Header> block) {
        return block.stream()
                        .filter(header -> column(row, header).isPresent())
                        .flatMap(header -> header.tokens().stream())
                        .map(LineToken::line)
                        .distinct()
                        .count()
                == 1;
    }
}
