package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;

/** Sums are exact, whether they are added as whole numbers or take the slower way; BigDecimal is the witness. */
class ExactArithmeticTest {

    private static final Edition FORM = Catalogues.edition("2021");
    private static final List<Cell> CELLS = FORM.cells("applications", "*", "total");
    private static final int TERMS = 6;

    @Provide
    Arbitrary<CellValue> values() {
        return AnyContent.values();
    }

    @Provide
    Arbitrary<ReportContent> reports() {
        return AnyContent.reports();
    }

    @Property(tries = 2000)
    void a_comparison_of_sums_is_what_exact_arithmetic_says(
            @ForAll @Size(TERMS) List<@From("values") CellValue> values,
            @ForAll @Size(TERMS) List<@IntRange(min = -100_000, max = 100_000) Integer> factors,
            @ForAll @IntRange(max = 100_000) int constant,
            @ForAll Operator operator) {
        Map<CellKey, CellValue> cells = new HashMap<>();
        StringBuilder left = new StringBuilder("0");
        Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
        for (int i = 0; i < TERMS; i++) {
            CellKey key = CELLS.get(i).key();
            int factor = factors.get(i);
            CellValue value = values.get(i);
            cells.put(key, value);
            left.append(factor < 0 ? " - " : " + ")
                    .append(Math.abs(factor) + " * applications[" + key.row() + ",total]");
            sum = sum.flatMap(so -> figure(value).map(v -> so.add(v.multiply(BigDecimal.valueOf(factor)))));
        }
        Figures figures = new Figures(ReportContent.empty(FORM, 2021).with(Cells.of(FORM, cells)));

        Truth truth = Formula.condition(Ground.of(FORM), left + " " + operator.sign() + " " + constant)
                .holds(figures);

        assertThat(truth)
                .isEqualTo(sum.map(s -> Truth.of(operator.accepts(s.compareTo(BigDecimal.valueOf(constant)))))
                        .orElse(Truth.UNKNOWN));
    }

    @Example
    void the_greatest_sum_of_whole_numbers_does_not_overflow() {
        BigDecimal greatest = new BigDecimal("9999999999");
        Map<CellKey, CellValue> cells = new HashMap<>();
        FORM.cells().forEach(cell -> cells.put(cell.key(), new CellValue.Number(greatest, "")));
        Figures figures = new Figures(ReportContent.empty(FORM, 2021).with(Cells.of(FORM, cells)));
        String every = "100000 * disclosure[*,*] + 100000 * applications[*,*] + 100000 * disputes[*,*]";

        Sum sum = Formula.sum(Ground.of(FORM), every + " + " + every + " + " + every);

        BigDecimal exact = greatest.multiply(BigDecimal.valueOf(100_000L * 3 * FORM.size()));
        assertThat(sum.exact(figures)).contains(exact);
        assertThat(sum.whole(figures)).isEqualTo(exact.longValueExact());
    }

    @Property(tries = 300)
    void the_equations_and_ceilings_of_any_report_come_out_like_a_loop_written_by_hand(
            @ForAll("reports") ReportContent report) {
        Map<String, Outcome> told = new TreeMap<>();
        Catalogues.rules(report.edition().id(), List.of("T3-01", "T3-02", "T3-03", "T3-04", "T4-01", "T4-02", "T4-03"))
                .findings(Subject.of(report), true)
                .findings()
                .forEach(finding -> told.put(finding.id(), finding.outcome()));

        assertThat(told).isEqualTo(byHand(report));
    }

    private static Map<String, Outcome> byHand(ReportContent report) {
        Map<String, Outcome> expected = new TreeMap<>();
        Loop loop = new Loop(report, expected);
        List<String> columns = List.of(
                "naturalPerson", "company", "researchInstitute", "socialOrganisation", "legalService", "otherEntity");
        List<String> rows = report.edition().cells("applications", "*", "total").stream()
                .map(cell -> cell.key().row())
                .toList();
        List<String> results = new ArrayList<>(rows);
        results.removeAll(List.of("new", "carriedIn", "processed", "carriedOut"));
        List<String> all = new ArrayList<>(columns);
        all.add("total");
        for (String column : all) {
            List<String> received = List.of("applications/new/" + column, "applications/carriedIn/" + column);
            List<String> each = results.stream()
                    .map(row -> "applications/" + row + "/" + column)
                    .toList();
            String processed = "applications/processed/" + column;
            loop.equal(
                    "T3-01/applications/" + column, received, List.of(processed, "applications/carriedOut/" + column));
            loop.equal("T3-02/applications/" + column, List.of(processed), each);
            loop.atMost("T3-04/applications/" + column, each, received);
        }
        for (String row : rows) {
            loop.equal(
                    "T3-03/applications/" + row,
                    List.of("applications/" + row + "/total"),
                    columns.stream()
                            .map(column -> "applications/" + row + "/" + column)
                            .toList());
        }
        List<String> blocks = List.of("reconsideration", "directLitigation", "litigationAfterReconsideration");
        for (int i = 0; i < blocks.size(); i++) {
            String block = "disputes/" + blocks.get(i);
            loop.equal(
                    "T4-0" + (i + 1) + "/" + block,
                    List.of(block + "/total"),
                    List.of(block + "/upheld", block + "/corrected", block + "/otherOutcome", block + "/pending"));
        }
        return expected;
    }

    private record Loop(ReportContent report, Map<String, Outcome> expected) {

        void equal(String id, List<String> left, List<String> right) {
            Optional<BigDecimal> a = sum(left);
            Optional<BigDecimal> b = sum(right);
            expected.put(
                    id,
                    a.isEmpty() || b.isEmpty()
                            ? Outcome.UNDETERMINED
                            : a.get().compareTo(b.get()) == 0 ? Outcome.PASSED : Outcome.FAILED);
        }

        void atMost(String id, List<String> cells, List<String> ceiling) {
            Optional<BigDecimal> most = sum(ceiling);
            boolean above = most.isPresent()
                    && cells.stream().anyMatch(cell -> sum(List.of(cell))
                            .filter(v -> v.compareTo(most.get()) > 0)
                            .isPresent());
            boolean lacking = most.isEmpty()
                    || cells.stream().anyMatch(cell -> sum(List.of(cell)).isEmpty());
            expected.put(id, above ? Outcome.FAILED : lacking ? Outcome.UNDETERMINED : Outcome.PASSED);
        }

        private Optional<BigDecimal> sum(List<String> cells) {
            Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
            for (String cell : cells) {
                CellValue value = report.cells().get(CellKey.parse(cell));
                sum = sum.flatMap(so -> figure(value).map(so::add));
            }
            return sum;
        }
    }

    private static Optional<BigDecimal> figure(CellValue value) {
        if (value instanceof CellValue.Number number) {
            return Optional.of(number.value());
        }
        return value instanceof CellValue.Blank ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }
}
