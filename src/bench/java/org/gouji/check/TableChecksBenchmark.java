package org.gouji.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.gouji.content.CellValue;
import org.gouji.content.ReportContent;
import org.gouji.form.Cell;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All checks of a complete, balanced report of 2021, beside a loop written by hand for the same equations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TableChecksBenchmark {

    private static final List<String> EQUATIONS = List.of("T3-01", "T3-02", "T3-03", "T4-01", "T4-02", "T4-03");

    private Subject balanced;
    private Subject oneWrong;
    private Subject threeWrong;
    private RuleSet all;
    private RuleSet equations;
    private StraightLoop loop;

    @Setup
    public void prepare() {
        // before 2024 direct litigation is no finding, so that nothing at all is found
        ReportFixture report = ReportFixture.hangzhou().in(2023);
        balanced = Subject.of(report.content());
        oneWrong = Subject.of(report.with("applications/granted/total", 1).content());
        threeWrong = Subject.of(report.with("applications/granted/company", 1)
                .with("applications/new/total", 1)
                .with("applications/refusedDeliberative/naturalPerson", 1)
                .content());
        all = Catalogues.rules("2021", ofTables());
        equations = Catalogues.rules("2021", EQUATIONS);
        loop = new StraightLoop(report.content());
        if (!all.findings(balanced).findings().isEmpty() || loop.failures() != 0) {
            throw new IllegalStateException("the report is not balanced");
        }
    }

    /** Ids of the checks that look at nothing but the tables. */
    private static List<String> ofTables() {
        Set<org.gouji.check.Scope> tables = EnumSet.of(
                org.gouji.check.Scope.CELL,
                org.gouji.check.Scope.ROW,
                org.gouji.check.Scope.TABLE,
                org.gouji.check.Scope.CROSS_TABLE);
        return Catalogues.rules("2021").checks().stream()
                .filter(check -> tables.contains(check.scope()))
                .map(Check::id)
                .toList();
    }

    @Benchmark
    public Findings allChecks() {
        return all.findings(balanced);
    }

    @Benchmark
    public Findings equationsOnly() {
        return equations.findings(balanced);
    }

    @Benchmark
    public int equationsByHand() {
        return loop.failures();
    }

    @Benchmark
    public Findings allChecksAndTheRepairOfOneCell() {
        return all.findings(oneWrong);
    }

    @Benchmark
    public Findings allChecksAndTheRepairOfThreeCells() {
        return all.findings(threeWrong);
    }

    /** The same equations as one would write them for this form alone: plain arrays, fixed positions. */
    static final class StraightLoop {

        private static final int RESULTS_FROM = 2;
        private static final int RESULTS_TO = 23;
        private static final int NEW = 0;
        private static final int CARRIED_IN = 1;
        private static final int PROCESSED = 23;
        private static final int CARRIED_OUT = 24;

        private final long[][] applications;
        private final long[][] disputes;

        StraightLoop(ReportContent content) {
            applications = rows(content, "applications");
            disputes = rows(content, "disputes");
        }

        int failures() {
            int failures = 0;
            for (int column = 0; column < applications[0].length; column++) {
                if (applications[NEW][column] + applications[CARRIED_IN][column]
                        != applications[PROCESSED][column] + applications[CARRIED_OUT][column]) {
                    failures++;
                }
                long results = 0;
                for (int row = RESULTS_FROM; row < RESULTS_TO; row++) {
                    results += applications[row][column];
                }
                if (results != applications[PROCESSED][column]) {
                    failures++;
                }
            }
            return failures + rowsThatDoNotAddUp(applications) + rowsThatDoNotAddUp(disputes);
        }

        private static int rowsThatDoNotAddUp(long[][] table) {
            int failures = 0;
            for (long[] row : table) {
                long sum = 0;
                for (int column = 0; column < row.length - 1; column++) {
                    sum += row[column];
                }
                if (sum != row[row.length - 1]) {
                    failures++;
                }
            }
            return failures;
        }

        private static long[][] rows(ReportContent content, String key) {
            Edition edition = content.edition();
            FormTable table = edition.table(key).orElseThrow();
            return table.rows().stream()
                    .map(row -> table.cells(row.key(), FormTable.ALL).stream()
                            .mapToLong(cell -> figure(content, cell))
                            .toArray())
                    .toArray(long[][]::new);
        }

        private static long figure(ReportContent content, Cell cell) {
            CellValue value = Objects.requireNonNull(content.cells().at(cell.index()));
            return ((CellValue.Number) value).value().longValueExact();
        }
    }
}
