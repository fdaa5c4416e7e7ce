package org.gouji.supervision;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.gouji.check.Outcome;
import org.gouji.consolidation.CellSum;
import org.gouji.form.Edition;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a supervising office asks about a province of 30,000 reports; each must be answered within 200 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class SupervisionBenchmark {

    private static final FindingFilter ANY = new FindingFilter(
            LoadedProvince.YEAR,
            Optional.empty(),
            Outcome.FAILED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Who has filed and who is late: the counts of the province by tier, and a page of its organs. */
    @Benchmark
    public int filingsOfAProvince(LoadedProvince province) throws SQLException {
        return province.rows(filled(Filings.COUNT, province)) + province.rows(filled(Filings.LIST, province));
    }

    /** The least that any such answer asks: how many organs there are and how many of their reports. */
    @Benchmark
    public int organsAndReportsCounted(LoadedProvince province) throws SQLException {
        return province.rows(
                "select count(*), count(r.id) from organ o left join report r on r.organ_id = o.id and r.year = "
                        + LoadedProvince.YEAR);
    }

    /** A page of reports with their findings; every report has some. */
    @Benchmark
    public int findingsOfAProvince(LoadedProvince province) throws SQLException {
        return province.rows(filled(FindingSql.list(ANY), province));
    }

    /** The same where no report has such a finding: all are looked at. */
    @Benchmark
    public int findingsThatNobodyHas(LoadedProvince province) throws SQLException {
        return province.rows(filled(FindingSql.list(ANY).replace(":check", "'T9-99'"), province));
    }

    /** How many findings there are, by check and by city. */
    @Benchmark
    public int findingsCounted(LoadedProvince province) throws SQLException {
        return province.rows(filled(FindingSql.counts(ANY), province));
    }

    /** A year of any cells, after one of the reports has changed. */
    @Benchmark
    public Sums.Sum yearThatHasChanged(LoadedProvince province) {
        return province.kept()
                .at(moment -> Sums.Sum.of(
                        new Question(province.top(), LoadedProvince.YEAR, Counted.APPROVED), province.edition, moment))
                .orElseThrow();
    }

    /** Five years of any cells, of which three have 30,000 reports each, when no report has changed. */
    @Benchmark
    public int seriesOfFiveYears(LoadedProvince province) {
        SortedMap<Integer, Edition> years = new TreeMap<>();
        for (int year = LoadedProvince.YEAR - 3; year <= LoadedProvince.YEAR + 1; year++) {
            years.put(year, province.edition);
        }
        Span span = new Span(province.top(), years, Counted.APPROVED, Extent.SUBTREE);
        return province.kept().at(moment -> province.sums.sums(span, moment)).values().stream()
                .mapToInt(Sums.Sum::counted)
                .sum();
    }

    /** What the peers of one organ have published. */
    @Benchmark
    public BigDecimal peers(LoadedProvince province) {
        return province.kept().at(moment -> {
            BigDecimal[] sum = {BigDecimal.ZERO};
            moment.peers(
                    province.leaf(),
                    LoadedProvince.PUBLISHED,
                    province.edition,
                    figures -> sum[0] = sum[0].add(CellSum.of(figures, 0).total()));
            return sum[0];
        });
    }

    private static String filled(String sql, LoadedProvince province) {
        String deadlines = "[{\"nr\": 1, \"submission\": \"2024-01-31\", \"publication\": \"2024-03-31\"},"
                + " {\"nr\": 2, \"kinds\": [\"government\"], \"submission\": \"2024-03-31\"}]";
        return sql.replace(":year", String.valueOf(LoadedProvince.YEAR))
                .replace(":organ", "'" + province.top() + "'")
                .replace(":everywhere", "false")
                .replace(":roots", "array[cast('" + province.top() + "' as uuid)]")
                .replace(":today", "date '2024-02-15'")
                .replace(":deadlines", "'" + deadlines + "'")
                .replace(":after", "'00000000-0000-0000-0000-000000000000'")
                .replace(":status", "null")
                .replace(":late", "null")
                .replace(":name", "null")
                .replace(":outcome", "'failed'")
                .replace(":severity", "null")
                .replace(":effect", "null")
                .replace(":check", "null")
                .replace(":ruleSets", "array['of today']")
                .replace(":fetch", "51");
    }
}
