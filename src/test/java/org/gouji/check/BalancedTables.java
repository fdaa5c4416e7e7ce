package org.gouji.check;

import static org.gouji.check.ReportFixture.aReport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.Column;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.form.Row;

/** Random reports whose applications and disputes balance, from offices with one request a year to large cities. */
final class BalancedTables {

    private static final String TABLE = "applications";
    private static final int[] SIZES = {1, 3, 10, 100, 5000};

    private BalancedTables() {}

    static ReportContent random(String edition, Random random) {
        Edition form = Catalogues.edition(edition);
        Map<CellKey, Long> figures = new HashMap<>();
        form.cells().forEach(cell -> figures.put(cell.key(), 0L));
        int size = SIZES[random.nextInt(SIZES.length)];
        fillApplications(form.table(TABLE).orElseThrow(), figures, random, size);
        fillDisputes(form, figures, random, size);
        Map<CellKey, CellValue> values = new HashMap<>();
        figures.forEach((key, figure) -> values.put(key, CellValue.Number.of(figure)));
        return aReport(edition).content().with(Cells.of(form, values));
    }

    private static void fillApplications(FormTable table, Map<CellKey, Long> figures, Random random, int size) {
        List<Row> results = table.rows("results");
        for (Column column : table.columns("applicants")) {
            long processed = 0;
            for (Row row : results) {
                long figure = random.nextInt(4) == 0 ? random.nextInt(size + 1) : 0;
                figures.put(key(row.key(), column.key()), figure);
                processed += figure;
            }
            long carriedOut = random.nextInt(size + 1);
            long carriedIn = Math.min(processed + carriedOut, random.nextInt(size + 1));
            figures.put(key("processed", column.key()), processed);
            figures.put(key("carriedOut", column.key()), carriedOut);
            figures.put(key("carriedIn", column.key()), carriedIn);
            figures.put(key("new", column.key()), processed + carriedOut - carriedIn);
        }
        for (Row row : table.rows()) {
            figures.put(key(row.key(), "total"), sum(table.cells(row.key(), "applicants"), figures));
        }
    }

    private static void fillDisputes(Edition form, Map<CellKey, Long> figures, Random random, int size) {
        FormTable table = form.table("disputes").orElseThrow();
        for (Row row : table.rows()) {
            table.cells(row.key(), "outcomes")
                    .forEach(cell -> figures.put(cell.key(), (long) random.nextInt(size + 1)));
            figures.put(new CellKey("disputes", row.key(), "total"), sum(table.cells(row.key(), "outcomes"), figures));
        }
    }

    private static long sum(List<Cell> cells, Map<CellKey, Long> figures) {
        return cells.stream()
                .mapToLong(cell -> figures.getOrDefault(cell.key(), 0L))
                .sum();
    }

    private static CellKey key(String row, String column) {
        return new CellKey(TABLE, row, column);
    }
}
