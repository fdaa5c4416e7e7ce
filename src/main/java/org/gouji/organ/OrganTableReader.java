package org.gouji.organ;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.platform.Defects;
import org.gouji.problem.Problem;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.gouji.spreadsheet.TableFormat;
import org.gouji.spreadsheet.TableRow;

/** Takes the rows out of a file of organs, by its headings. */
@Singleton
class OrganTableReader {

    static final int MOST_ROWS = 400_000;

    private static final Allowance.Limits LIMITS = new Allowance.Limits(200_000_000, 12_000_000, 600_000_000);

    private final OrganWords words;

    OrganTableReader(OrganWords words) {
        this.words = words;
    }

    /** Refuses a file that cannot be read, and one with headings that mean nothing or the same. */
    List<SentRow> read(TableFormat format, byte[] file) {
        try {
            var rows = format.read(file, new Allowance(() -> false, LIMITS));
            if (!rows.hasNext()) {
                throw Problem.of(OrganProblem.TABLE_UNREADABLE).exception();
            }
            return rows(columns(rows.next()), rows);
        } catch (RefusedDocument refused) {
            boolean isLarge = refused.refusal() == Refusal.TOO_LARGE;
            throw Problem.of(isLarge ? OrganProblem.TABLE_TOO_LARGE : OrganProblem.TABLE_UNREADABLE)
                    .exception();
        }
    }

    private static List<SentRow> rows(Map<Integer, OrganColumn> columns, Iterator<TableRow> rows) {
        List<SentRow> sent = new ArrayList<>();
        while (rows.hasNext()) {
            var row = rows.next();
            Map<OrganColumn, String> cells = new EnumMap<>(OrganColumn.class);
            columns.forEach((place, column) -> cells.put(column, row.cell(place)));
            sent.add(new SentRow(row.number(), cells));
            if (sent.size() > MOST_ROWS) {
                throw Problem.of(OrganProblem.TABLE_TOO_LARGE).exception();
            }
        }
        return sent;
    }

    private Map<Integer, OrganColumn> columns(TableRow headings) {
        var defects = new Defects();
        Map<Integer, OrganColumn> columns = new TreeMap<>();
        for (int i = 0; i < headings.cells().size(); i++) {
            String heading = headings.cell(i);
            var pointer = "/rows/" + headings.number() + "/" + i;
            var column = words.column(heading);
            if (column.isEmpty() && !heading.isEmpty()) {
                defects.add(pointer, OrganError.UNKNOWN_HEADING, Map.of("heading", heading));
            } else if (column.isPresent() && columns.containsValue(column.get())) {
                defects.add(pointer, OrganError.REPEATED_HEADING, Map.of("heading", heading));
            } else if (column.isPresent()) {
                columns.put(i, column.get());
            }
        }
        if (columns.isEmpty() && defects.isEmpty()) {
            defects.add("/rows/" + headings.number(), OrganError.UNKNOWN_HEADING, Map.of("heading", ""));
        }
        defects.orThrow();
        return columns;
    }
}
