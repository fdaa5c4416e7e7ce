package org.gouji.organ;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parameters of a statement that takes many organs, an array for each column. */
record ColumnArrays(Connection connection, PreparedStatement statement, List<OrganDraft> drafts) {

    void set(int place, String type, @Nullable Object[] values) throws SQLException {
        statement.setArray(place, connection.createArrayOf(type, values));
    }

    void set(int place, String type, Function<OrganDraft, @Nullable Object> column) throws SQLException {
        @Nullable Object[] values = new Object[drafts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.apply(drafts.get(i));
        }
        set(place, type, values);
    }

    /** An array in an array, which no parameter can be unless all are of one length. */
    static String literal(List<?> values) {
        return values.stream()
                .map(value -> '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
