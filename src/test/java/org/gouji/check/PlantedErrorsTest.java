package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.form.Cell;

/** One wrong figure in a table that balances otherwise: how often the cell is found, and why not in the rest. */
class PlantedErrorsTest {

    private static int named;
    private static int amongAlternatives;
    private static int alternatives;

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    void a_wrong_request_figure_is_named_alone_with_its_right_value(@ForAll long seed) {
        Random random = new Random(seed);
        ReportContent right = BalancedTables.random(random.nextBoolean() ? "2019" : "2021", random);
        Cell cell = any(right.edition().cells("applications", "*", "*"), random);
        ReportContent wrong = planted(right, cell, random);

        List<Repair> repairs =
                RepairTest.culprit(findings(wrong)).map(Finding::repairs).orElse(List.of());

        assertThat(repairs).hasSize(1);
        assertThat(RepairTest.changes(repairs.get(0)))
                .containsExactly(cell.key() + ": " + value(right, cell).value().toPlainString());
        named++;
    }

    /** A block of table 4 hangs on one equation only, so that any of its five cells could be the one. */
    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void a_wrong_dispute_figure_is_among_the_alternatives(@ForAll long seed) {
        Random random = new Random(seed);
        ReportContent right = BalancedTables.random("2021", random);
        Cell cell = any(right.edition().cells("disputes", "*", "*"), random);
        ReportContent wrong = planted(right, cell, random);

        List<Repair> repairs = findings(wrong).findings().stream()
                .filter(finding -> finding.id().equals(check(cell)))
                .findFirst()
                .orElseThrow()
                .repairs();

        assertThat(repairs.stream().map(RepairTest::changes))
                .contains(List.of(cell.key() + ": " + value(right, cell).value().toPlainString()));
        amongAlternatives++;
        alternatives += repairs.size();
    }

    /** Two and three wrong figures: the true ones are among the smallest repairs, or fewer changes balance as well. */
    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void several_wrong_figures_are_repaired_by_no_more_changes(
            @ForAll long seed, @ForAll @LongRange(min = 2, max = 3) long count) {
        Random random = new Random(seed);
        ReportContent right = BalancedTables.random("2021", random);
        ReportContent wrong = right;
        for (int i = 0; i < count; i++) {
            wrong = planted(wrong, any(right.edition().cells("applications", "*", "*"), random), random);
        }
        Findings findings = findings(wrong);
        Assume.that(!RepairTest.failedEquations(findings).isEmpty());

        List<Repair> repairs =
                RepairTest.culprit(findings).map(Finding::repairs).orElse(List.of());

        assertThat(repairs).isNotEmpty();
        for (Repair repair : repairs) {
            assertThat(repair.changes().size()).isLessThanOrEqualTo((int) count);
            assertThat(repair.changes()).allMatch(change -> change.to().value().signum() >= 0);
            assertThat(RepairTest.failedEquations(findings(repaired(wrong, repair))))
                    .isEmpty();
        }
    }

    @AfterContainer
    static void say_how_often() {
        System.out.printf(
                "Planted errors: table 3: %d named alone with the right value, 0 not; table 4: %d among on average %.1f"
                        + " alternatives, because its cells share one equation%n",
                named, amongAlternatives, alternatives / (double) Math.max(1, amongAlternatives));
    }

    private static ReportContent repaired(ReportContent wrong, Repair repair) {
        Cells cells = wrong.cells();
        for (Repair.Change change : repair.changes()) {
            cells = cells.with(change.cell(), change.to());
        }
        return wrong.with(cells);
    }

    private static Findings findings(ReportContent content) {
        return Catalogues.rules(content.edition().id()).findings(Subject.of(content));
    }

    private static ReportContent planted(ReportContent right, Cell cell, Random random) {
        long figure = value(right, cell).value().longValueExact();
        long wrong = figure;
        while (wrong == figure) {
            wrong = random.nextInt(3) == 0 ? figure + random.nextInt(3) : random.nextInt(20_000);
        }
        return right.with(right.cells().with(cell.key(), CellValue.Number.of(wrong)));
    }

    private static CellValue.Number value(ReportContent content, Cell cell) {
        return (CellValue.Number) content.cells().at(cell.index());
    }

    private static Cell any(List<Cell> cells, Random random) {
        return cells.get(random.nextInt(cells.size()));
    }

    private static String check(Cell cell) {
        String check =
                switch (cell.row().key()) {
                    case "reconsideration" -> "T4-01";
                    case "directLitigation" -> "T4-02";
                    default -> "T4-03";
                };
        return check + "/disputes/" + cell.row().key();
    }
}
