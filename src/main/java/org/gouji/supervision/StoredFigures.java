package org.gouji.supervision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.consolidation.ReportFigures;
import org.gouji.content.CellValue;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.report.CellJson;

/**
 * Reads figures as the database has them. Nearly all come as a line of values without keys, in the order in which
 * PostgreSQL keeps the keys of jsonb: the shorter first, then by their bytes.
 */
final class StoredFigures {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Comparator<String> OF_JSONB =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Edition edition;
    private final Map<String, int[]> orders = new HashMap<>();

    StoredFigures(Edition edition) {
        this.edition = edition;
        for (FormTable table : edition.tables()) {
            int[] order = table.cells().stream()
                    .sorted(Comparator.comparing((Cell cell) -> cell.row().key(), OF_JSONB)
                            .thenComparing(cell -> cell.column().key(), OF_JSONB))
                    .mapToInt(Cell::index)
                    .toArray();
            orders.put(table.key(), order);
        }
    }

    /** A table with all cells of the edition, as the column figures has it. */
    void readLine(String table, String line, ReportFigures into) {
        int at = 1;
        for (int cell : orders.getOrDefault(table, new int[0])) {
            at = line.charAt(at) == ',' ? at + 2 : at;
            int end = end(line, at);
            read(cell, line, at, end, into);
            at = end;
        }
    }

    /** A table with its keys; cells that the edition does not have are left out. */
    void readCells(String table, String json, ReportFigures into) {
        for (var row : tree(json).properties()) {
            for (var cell : row.getValue().properties()) {
                edition.cell(new CellKey(table, row.getKey(), cell.getKey()))
                        .ifPresent(known -> into.put(known.index(), CellJson.stored(cell.getValue())));
            }
        }
    }

    /** One cell of a table with all cells. */
    Optional<BigDecimal> cellOfLine(Cell cell, String line) {
        int[] order = orders.getOrDefault(cell.key().table(), new int[0]);
        int at = 1;
        for (int other : order) {
            at = line.charAt(at) == ',' ? at + 2 : at;
            int end = end(line, at);
            if (other == cell.index()) {
                return number(CellJson.stored(tree(line.substring(at, end))));
            }
            at = end;
        }
        return Optional.empty();
    }

    Optional<BigDecimal> cellOfCells(Cell cell, String json) {
        JsonNode value = tree(json).path(cell.key().row()).path(cell.key().column());
        return value.isMissingNode() ? Optional.empty() : number(CellJson.stored(value));
    }

    private static Optional<BigDecimal> number(CellValue value) {
        return value instanceof CellValue.Number number ? Optional.of(number.value()) : Optional.empty();
    }

    private static void read(int cell, String line, int from, int to, ReportFigures into) {
        long number = 0;
        for (int at = from; at < to; at++) {
            int digit = line.charAt(at) - '0';
            if (digit < 0 || digit > 9 || to - from > 18) {
                into.put(cell, CellJson.stored(tree(line.substring(from, to))));
                return;
            }
            number = number * 10 + digit;
        }
        into.put(cell, number);
    }

    private static int end(String line, int from) {
        return line.charAt(from) == '{' ? endOfObject(line, from) : endOfPlain(line, from);
    }

    private static int endOfPlain(String line, int from) {
        int at = from;
        while (line.charAt(at) != ',' && line.charAt(at) != ']') {
            at++;
        }
        return at;
    }

    // a cell's object holds no other; braces can stand in its texts
    private static int endOfObject(String line, int from) {
        boolean quoted = false;
        for (int at = from; ; at++) {
            char c = line.charAt(at);
            if (quoted && c == '\\') {
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '}') {
                return at + 1;
            }
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database has a cell that is not JSON", e);
        }
    }
}
