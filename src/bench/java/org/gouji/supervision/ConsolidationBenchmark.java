package org.gouji.supervision;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.gouji.check.Catalogues;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.platform.database.BenchmarkDatabase;
import org.gouji.province.Place;
import org.gouji.province.Province;
import org.gouji.province.Size;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Adding up all reports of a province (30,000) and of a county (200), with gaps, peaks and the chain of carry-overs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ConsolidationBenchmark {

    private static final int YEAR = 2023;

    private final Edition edition = Catalogues.edition("2021");
    private BenchmarkDatabase database;
    private Adding adding;
    private UUID province;
    private UUID county;

    @Setup
    public void prepare() throws Exception {
        database = BenchmarkDatabase.start();
        List<Place> places;
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            places = Province.load(connection, 7, Size.FULL, edition, YEAR - 1, 3, "approved")
                    .places();
            connection.commit();
        }
        database.execute("vacuum analyze");
        adding = new Adding(database.pool(), year -> Optional.of(edition), new KeptFigures(() -> 64));
        province = places.get(0).id();
        county = places.stream()
                .filter(place -> place.tier().equals("county") && place.isGovernment())
                .findFirst()
                .orElseThrow()
                .id();
    }

    @TearDown
    public void stop() {
        database.close();
    }

    @Benchmark
    public Added sumOfAProvince() {
        return sum(province);
    }

    @Benchmark
    public Added sumOfACounty() {
        return sum(county);
    }

    /** The same rows in SQL alone, without gaps, peaks and chain: row by row of the form, each taken out once. */
    @Benchmark
    public List<String> sumsOfAProvinceInSql() throws SQLException {
        List<String> sums = new ArrayList<>();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (FormTable table : edition.tables()) {
                try (ResultSet row = statement.executeQuery(sql(table))) {
                    row.next();
                    for (int i = 1; i <= table.cells().size(); i++) {
                        sums.add(row.getString(i));
                    }
                }
            }
        }
        return sums;
    }

    /** Who has filed and who is late: the counts of the province by tier, and a page of its organs. */
    @Benchmark
    public int filingsOfAProvince() throws SQLException {
        return rows(filled(Filings.COUNT)) + rows(filled(Filings.LIST));
    }

    /** The least that any such answer asks: how many organs there are and how many of their reports. */
    @Benchmark
    public int organsAndReportsCounted() throws SQLException {
        return rows("select count(*), count(r.id) from organ o left join report r on r.organ_id = o.id and r.year = "
                + YEAR);
    }

    private int rows(String sql) throws SQLException {
        int rows = 0;
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows++;
            }
        }
        return rows;
    }

    private String filled(String sql) {
        String deadlines = "[{\"nr\": 1, \"submission\": \"2024-01-31\", \"publication\": \"2024-03-31\"},"
                + " {\"nr\": 2, \"kinds\": [\"government\"], \"submission\": \"2024-03-31\"}]";
        return sql.replace(":year", String.valueOf(YEAR))
                .replace(":organ", "'" + province + "'")
                .replace(":everywhere", "false")
                .replace(":roots", "array[cast('" + province + "' as uuid)]")
                .replace(":today", "date '2024-02-15'")
                .replace(":deadlines", "'" + deadlines + "'")
                .replace(":after", "'00000000-0000-0000-0000-000000000000'")
                .replace(":status", "null")
                .replace(":late", "null")
                .replace(":name", "null")
                .replace(":fetch", "201");
    }

    private Added sum(UUID organ) {
        return adding.added(new Question(organ, YEAR, Counted.APPROVED)).orElseThrow();
    }

    private String sql(FormTable table) {
        String sums = table.cells().stream()
                .map(cell ->
                        "sum(case when jsonb_typeof(x.%1$s -> '%2$s') = 'number' then cast(x.%1$s -> '%2$s' as numeric) end)"
                                .formatted(cell.row().key(), cell.column().key()))
                .collect(Collectors.joining(", "));
        String rows = table.rows().stream()
                .map(row -> "t.cells -> '%1$s' as %1$s".formatted(row.key()))
                .collect(Collectors.joining(", "));
        return """
                select %s from (
                    select %s from report_table t
                    join report r on r.id = t.report_id join organ o on o.id = r.organ_id
                    where r.year = %d and r.stage = 'approved' and t.form_table = '%s'
                      and o.lineage @> array[cast('%s' as uuid)] offset 0) x
                """
                .formatted(sums, rows, YEAR, table.key(), province);
    }
}
