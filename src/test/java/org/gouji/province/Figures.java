package org.gouji.province;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.gouji.form.Cell;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.form.Row;

/** The balanced figures of one report of the form of 2021, as JSON of their cells by index. */
final class Figures {

    private static final String TOTAL = "total";

    private final Edition edition;
    private final String[] cells;
    private final Map<String, long[]> rows = new HashMap<>();

    private Figures(Edition edition) {
        this.edition = edition;
        this.cells = new String[edition.size()];
    }

    /** After last year's, or the first. */
    static Figures after(Figures last, Edition edition, SplittableRandom random) {
        Figures figures = new Figures(edition);
        figures.disclosure(last, random);
        figures.applications(last, random);
        figures.disputes(random);
        return figures;
    }

    String at(int index) {
        return cells[index];
    }

    void set(String table, String row, String column, String json) {
        cells[index(table, row, column)] = json;
    }

    /** The same figures, to be spoilt. */
    Figures copy() {
        Figures copy = new Figures(edition);
        System.arraycopy(cells, 0, copy.cells, 0, cells.length);
        return copy;
    }

    BigDecimal amount(String table, String row, String column) {
        return new BigDecimal(cells[index(table, row, column)]);
    }

    long number(String table, String row, String column) {
        return Long.parseLong(cells[index(table, row, column)]);
    }

    private void disclosure(Figures last, SplittableRandom random) {
        for (String row : List.of("regulations", "normativeDocuments")) {
            boolean may = row.equals("normativeDocuments");
            long before = last == null ? may ? random.nextInt(60) : 0 : last.number("disclosure", row, "inForce");
            long issued = may ? random.nextInt(6) : 0;
            long repealed = may ? random.nextLong(Math.min(before, 4) + 1) : 0;
            set("disclosure", row, "issued", "" + issued);
            set("disclosure", row, "repealed", "" + repealed);
            set("disclosure", row, "inForce", "" + (before + issued - repealed));
        }
        for (String row : List.of("licences", "penalties", "coercion")) {
            set("disclosure", row, "decisions", "" + skewed(random, 4_000));
        }
        set("disclosure", "fees", "amount", fees(last, random).toPlainString());
    }

    /** Never nothing, and from year to year much the same. */
    private static BigDecimal fees(Figures last, SplittableRandom random) {
        BigDecimal fees = last == null
                ? BigDecimal.valueOf(100 + skewed(random, 900_000), 2)
                : last.amount("disclosure", "fees", "amount").multiply(BigDecimal.valueOf(80 + random.nextInt(41), 2));
        return fees.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private void applications(Figures last, SplittableRandom random) {
        FormTable table = edition.table("applications").orElseThrow();
        List<Row> results = table.rows("results");
        int columns = table.columns().size() - 1;
        for (int column = 0; column < columns; column++) {
            long in = last == null ? 0 : last.row("carriedOut")[column];
            long fresh = column == 0 ? skewed(random, 120) : skewed(random, 8);
            long out = random.nextLong((in + fresh) / 10 + 1);
            row("new")[column] = fresh;
            row("carriedIn")[column] = in;
            row("carriedOut")[column] = out;
            row("processed")[column] = in + fresh - out;
            long rest = in + fresh - out;
            while (rest > 0) {
                long part = random.nextLong(rest) + 1;
                row(results.get((int) skewed(random, results.size() - 1L)).key())[column] += part;
                rest -= part;
            }
        }
        for (Row row : table.rows()) {
            long total = 0;
            for (int column = 0; column < columns; column++) {
                total += row(row.key())[column];
                set("applications", row.key(), table.columns().get(column).key(), "" + row(row.key())[column]);
            }
            set("applications", row.key(), TOTAL, "" + total);
        }
    }

    private void disputes(SplittableRandom random) {
        FormTable table = edition.table("disputes").orElseThrow();
        for (Row row : table.rows()) {
            long total = 0;
            for (Cell cell : table.cells(row.key(), "outcomes")) {
                long cases = skewed(random, 6);
                total += cases;
                cells[cell.index()] = "" + cases;
            }
            set("disputes", row.key(), TOTAL, "" + total);
        }
    }

    /** Mostly near zero, seldom near the most. */
    private static long skewed(SplittableRandom random, long most) {
        double part = random.nextDouble();
        return (long) (part * part * part * part * (most + 1));
    }

    private long[] row(String key) {
        return rows.computeIfAbsent(key, row -> new long[6]);
    }

    private int index(String table, String row, String column) {
        return edition.table(table)
                .orElseThrow()
                .cell(row, column)
                .orElseThrow()
                .index();
    }
}
