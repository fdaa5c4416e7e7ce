package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.check.ReportFixture.aReport;
import static org.gouji.check.ReportFixture.hangzhou;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.content.CellValue;
import org.gouji.form.Cell;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RepairTest {

    @TestFactory
    Stream<DynamicTest> any_one_wrong_cell_of_a_balanced_table_is_named_with_its_right_value() {
        return hangzhou().content().edition().cells("applications", "*", "*").stream()
                .map(cell -> DynamicTest.dynamicTest(cell.key().toString(), () -> {
                    String key = cell.key().toString();
                    long right = hangzhou().figure(key);

                    Findings findings = hangzhou().with(key, right + 7).check();

                    Finding culprit = culprit(findings).orElseThrow();
                    assertThat(culprit.repairs()).hasSize(1);
                    assertThat(changes(culprit.repairs().get(0))).containsExactly(key + ": " + right);
                    assertThat(culprit.repairs().get(0).resolves())
                            .containsExactlyElementsOf(failedEquations(findings));
                    assertThat(culprit.message().zh())
                            .contains(cell.row().label().official());
                }));
    }

    @TestFactory
    Stream<DynamicTest> one_wrong_cell_of_the_disputes_is_among_the_five_that_could_be_it() {
        return hangzhou().content().edition().cells("disputes", "*", "*").stream()
                .map(cell -> DynamicTest.dynamicTest(cell.key().toString(), () -> {
                    String key = cell.key().toString();
                    long right = hangzhou().figure(key);

                    Findings findings = hangzhou().with(key, right + 3).check();

                    List<Finding> failed = equations(findings);
                    assertThat(failed).hasSize(1);
                    assertThat(failed.get(0).terms())
                            .anyMatch(term -> term.cell().equals(cell.key()));
                    assertThat(failed.get(0).repairs()).hasSizeBetween(1, 5);
                    assertThat(failed.get(0).repairs().stream().map(RepairTest::changes))
                            .contains(List.of(key + ": " + right));
                }));
    }

    @Test
    void a_balanced_table_needs_no_repair() {
        Findings findings = hangzhou().check();

        assertThat(culprit(findings)).isEmpty();
        assertThat(findings.findings()).allMatch(finding -> finding.repairs().isEmpty());
    }

    @Test
    void digits_in_the_wrong_order_are_put_right() {
        ReportFixture report = hangzhou().with("applications/granted/company", 192);

        Findings findings = report.check();

        assertThat(changes(culprit(findings).orElseThrow().repairs().get(0)))
                .containsExactly("applications/granted/company: 129");
    }

    @Test
    void two_neighbours_in_each_others_place_are_put_back() {
        ReportFixture report = hangzhou()
                .with("applications/notProcessedPetition/naturalPerson", 147)
                .with("applications/notProcessedRepeated/naturalPerson", 199);

        Findings findings = report.check();

        assertThat(failedEquations(findings))
                .containsExactly("T3-03/applications/notProcessedPetition", "T3-03/applications/notProcessedRepeated");
        assertThat(culprit(findings).orElseThrow().repairs().stream().map(RepairTest::changes))
                .contains(List.of(
                        "applications/notProcessedPetition/naturalPerson: 199",
                        "applications/notProcessedRepeated/naturalPerson: 147"));
    }

    @Test
    void two_wrong_cells_are_named_together() {
        ReportFixture report = hangzhou()
                .with("applications/granted/naturalPerson", 5345 + 10)
                .with("applications/unavailableNotHeld/legalService", 89 + 4);

        Findings findings = report.check();

        assertThat(culprit(findings).orElseThrow().repairs()).singleElement().satisfies(repair -> assertThat(
                        changes(repair))
                .containsExactly(
                        "applications/granted/naturalPerson: 5345",
                        "applications/unavailableNotHeld/legalService: 89"));
    }

    @Test
    void three_wrong_cells_are_named_together() {
        ReportFixture report = hangzhou()
                .with("applications/new/naturalPerson", 13612 + 1)
                .with("applications/granted/company", 129 + 20)
                .with("applications/carriedOut/otherEntity", 3 + 500);

        Findings findings = report.check();

        assertThat(culprit(findings).orElseThrow().repairs())
                .extracting(RepairTest::changes)
                .containsExactly(List.of(
                        "applications/new/naturalPerson: 13612",
                        "applications/granted/company: 129",
                        "applications/carriedOut/otherEntity: 3"));
    }

    @Test
    void a_copied_row_is_more_than_three_cells_and_no_culprit_is_invented() {
        ReportFixture report = hangzhou().row("applications", "partlyGranted", 5345, 129, 0, 41, 19, 14, 5548);

        Findings findings = report.check();

        assertThat(failedEquations(findings)).allMatch(id -> id.startsWith("T3-02/"));
        assertThat(culprit(findings)).isEmpty();
    }

    @Test
    void a_copied_row_that_differs_in_three_cells_is_found() {
        ReportFixture report = aReport("2021")
                .row("applications", "new", 9, 4, 0, 0, 0, 0, 13)
                .row("applications", "granted", 5, 3, 0, 0, 0, 0, 8)
                .row("applications", "partlyGranted", 5, 3, 0, 0, 0, 0, 8)
                .row("applications", "processed", 9, 4, 0, 0, 0, 0, 13);

        Findings findings = report.check();

        assertThat(culprit(findings).orElseThrow().repairs().stream().map(RepairTest::changes))
                .contains(List.of(
                        "applications/partlyGranted/naturalPerson: 4",
                        "applications/partlyGranted/company: 1",
                        "applications/partlyGranted/total: 5"));
    }

    @Test
    void a_repair_never_asks_for_a_negative_count() {
        ReportFixture report = aReport("2021").with("disputes/reconsideration/upheld", 2);

        Findings findings = report.check();

        assertThat(equations(findings).get(0).repairs().stream().map(RepairTest::changes))
                .containsExactly(
                        List.of("disputes/reconsideration/upheld: 0"), List.of("disputes/reconsideration/total: 2"));
    }

    @Test
    void what_is_only_expected_to_be_equal_is_no_reason_to_change_a_figure() {
        ReportFixture report = aReport("2019")
                .with("disclosure/regulations/made", 5)
                .with("disclosure/regulations/disclosed", 2)
                .with("disclosure/regulations/total", 11);

        Findings findings = report.check();

        assertThat(findings.findings()).extracting(Finding::id).contains("T2-03/disclosure/regulations");
        assertThat(findings.findings()).allMatch(finding -> finding.repairs().isEmpty());
    }

    @Test
    void a_blank_total_is_repaired_by_its_value() {
        ReportFixture report = hangzhou().with("applications/granted/total", CellValue.BLANK);

        Findings findings = report.check();

        Repair repair = culprit(findings).orElseThrow().repairs().get(0);
        assertThat(changes(repair)).containsExactly("applications/granted/total: 5548");
        assertThat(repair.changes().get(0).from()).isEqualTo(CellValue.BLANK);
    }

    @Test
    void a_table_that_is_wrong_all_over_is_left_alone_in_bounded_time() {
        ReportFixture report = hangzhou();
        long step = 1;
        for (Cell cell : report.content().edition().cells("applications", "*", "*")) {
            step = (step * 31 + 7) % 1009;
            report = report.with(cell.key().toString(), step);
        }

        Findings findings = report.check();

        assertThat(failedEquations(findings)).hasSizeGreaterThan(30);
        assertThat(culprit(findings)).isEmpty();
    }

    static Optional<Finding> culprit(Findings findings) {
        return findings.findings().stream()
                .filter(finding -> finding.check().id().equals("T3-09"))
                .findFirst();
    }

    static List<String> failedEquations(Findings findings) {
        return equations(findings).stream().map(Finding::id).toList();
    }

    private static List<Finding> equations(Findings findings) {
        List<String> checks = List.of("T3-01", "T3-02", "T3-03", "T4-01", "T4-02", "T4-03");
        return findings.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .filter(finding -> checks.contains(finding.check().id()))
                .toList();
    }

    static List<String> changes(Repair repair) {
        return repair.changes().stream()
                .map(change -> change.cell() + ": " + change.to().value().toPlainString())
                .toList();
    }
}
