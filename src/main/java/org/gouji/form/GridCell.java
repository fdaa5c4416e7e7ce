package org.gouji.form;

import java.util.Optional;

/** One cell of the printed grid with its spans. */
public sealed interface GridCell {

    int colspan();

    int rowspan();

    /** The printed wording; empty for a value. */
    Optional<Label> label();

    /** A caption or note that names no row, column or group. */
    record Text(Label text, int colspan, int rowspan) implements GridCell {
        @Override
        public Optional<Label> label() {
            return Optional.of(text);
        }
    }

    record RowLabel(Row row, int colspan, int rowspan) implements GridCell {
        @Override
        public Optional<Label> label() {
            return Optional.of(row.label());
        }
    }

    record ColumnLabel(Column column, int colspan, int rowspan) implements GridCell {
        @Override
        public Optional<Label> label() {
            return Optional.of(column.label());
        }
    }

    /** The label of a group of rows or of columns. */
    record GroupLabel(Group group, int colspan, int rowspan) implements GridCell {
        @Override
        public Optional<Label> label() {
            return group.label();
        }
    }

    record Value(Cell cell, int colspan, int rowspan) implements GridCell {
        @Override
        public Optional<Label> label() {
            return Optional.empty();
        }
    }
}
