package org.gouji.supervision;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.gouji.form.FormTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Adding up all reports of a province (30,000) and of a county (200), with gaps, peaks and the chain of carry-overs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ConsolidationBenchmark {

    @Benchmark
    public Added sumOfAProvince(LoadedProvince province) {
        return sum(province.kept(), province.top());
    }

    /** The first time after a start: nothing is kept yet. */
    @Benchmark
    public Added sumOfAProvinceForTheFirstTime(LoadedProvince province) {
        return sum(province.adding(), province.top());
    }

    @Benchmark
    public Added sumOfACounty(LoadedProvince province) {
        return sum(province.kept(), province.county());
    }

    @Benchmark
    public Added sumOfACountyForTheFirstTime(LoadedProvince province) {
        return sum(province.adding(), province.county());
    }

    /** The same rows in SQL alone, without gaps, peaks and chain: row by row of the form, each taken out once. */
    @Benchmark
    public List<String> sumsOfAProvinceInSql(LoadedProvince province) throws SQLException {
        List<String> sums = new ArrayList<>();
        try (Connection connection = province.connection();
                Statement statement = connection.createStatement()) {
            for (FormTable table : province.edition.tables()) {
                try (ResultSet row = statement.executeQuery(sql(table, province.top()))) {
                    row.next();
                    for (int i = 1; i <= table.cells().size(); i++) {
                        sums.add(row.getString(i));
                    }
                }
            }
        }
        return sums;
    }

    private static Added sum(Adding adding, UUID organ) {
        return adding.added(new Question(organ, LoadedProvince.YEAR, Counted.APPROVED))
                .orElseThrow();
    }

    private static String sql(FormTable table, UUID province) {
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
                .formatted(sums, rows, LoadedProvince.YEAR, table.key(), province);
    }
}
