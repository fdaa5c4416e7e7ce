package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.check.ReportFixture.aReport;
import static org.gouji.check.TinyRules.aCheck;
import static org.gouji.check.TinyRules.aRule;
import static org.gouji.check.TinyRules.only;

import java.math.BigDecimal;
import org.gouji.check.Term.Side;
import org.gouji.content.CellValue;
import org.gouji.content.SectionText;
import org.gouji.form.CellKey;
import org.junit.jupiter.api.Test;

/** What each form of a rule says, and what it says when a figure or a text is lacking. */
class RuleFormsTest {

    private static final String FEES = "disclosure/fees/amount";
    private static final String LICENCES = "disclosure/licences/decisions";
    private static final String CEILING =
            "at: here, cells: 'disclosure[regulations,*]', ceiling: 'disclosure[licences,decisions]'";
    private static final CellValue UNREADABLE = new CellValue.Unreadable("O");

    @Test
    void a_comparison_has_its_terms_on_their_sides() {
        Finding finding = only(
                aReport("2021").with(FEES, 2),
                aRule(
                        "disclosure[fees,amount] = 3 * disclosure[licences,decisions] - disclosure[penalties,decisions]"));

        assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(finding.terms())
                .containsExactly(
                        term(FEES, 2, Side.LEFT, 1),
                        term(LICENCES, 0, Side.RIGHT, 3),
                        term("disclosure/penalties/decisions", 0, Side.RIGHT, -1));
        assertThat(finding.comparison()).contains(new Comparison(new BigDecimal("2"), "=", BigDecimal.ZERO));
    }

    @Test
    void without_a_comparison_every_cell_is_named_once_and_stands_on_no_side() {
        Finding finding = only(
                aReport("2021").with(FEES, 2),
                aRule("disclosure[fees,amount] = 0 or disclosure[fees,amount] = disclosure[licences,decisions]"));

        assertThat(finding.terms()).containsExactly(term(FEES, 2, Side.SUBJECT, 1), term(LICENCES, 0, Side.SUBJECT, 1));
        assertThat(finding.comparison()).isEmpty();
    }

    @Test
    void a_blank_that_a_condition_counted_as_0_is_told_like_one_in_a_sum() {
        Finding finding = only(
                aReport("2021").with(LICENCES, CellValue.BLANK).with(FEES, 1),
                aCheck(
                        "A-01",
                        "at: here, when: 'disclosure[licences,decisions] = 0', holds: 'disclosure[fees,amount] = 0'"));

        assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(finding.terms())
                .containsExactly(
                        term(FEES, 1, Side.LEFT, 1),
                        new Term(
                                Catalogues.edition("2021")
                                        .cell(CellKey.parse(LICENCES))
                                        .orElseThrow(),
                                false,
                                CellValue.BLANK,
                                Side.SUBJECT,
                                1));
        assertThat(finding.message().zh()).isEqualTo("错（其中表二“行政许可”行“本年处理决定数量”列为空，按0计）");
    }

    @Test
    void a_blank_that_a_condition_looked_for_is_not_counted_as_0() {
        Finding finding = only(
                aReport("2021").with(LICENCES, CellValue.BLANK), aRule("not allBlank(disclosure[licences,decisions])"));

        assertThat(finding.terms().get(0).countsAsZero()).isFalse();
        assertThat(finding.message().en()).isEqualTo("wrong");
    }

    @Test
    void what_holds_whatever_is_lacking_passes() {
        String rule = aRule("disclosure[fees,amount] >= 0 or disclosure[licences,decisions] = 0");

        assertThat(only(aReport("2021").with(FEES, CellValue.MISSING), rule).outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(only(aReport("2021").with(FEES, CellValue.MISSING).with(LICENCES, 1), rule)
                        .outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void a_rule_whose_condition_is_not_met_says_nothing() {
        Findings findings = TinyRules.check(
                aReport("2021"),
                aCheck(
                        "A-01",
                        "at: here, when: 'disclosure[licences,decisions] > 0', holds: 'disclosure[fees,amount] > 0'"));

        assertThat(findings.findings()).isEmpty();
        assertThat(findings.head().evaluated()).isZero();
    }

    @Test
    void a_condition_that_cannot_be_told_leaves_a_broken_rule_undetermined() {
        Finding finding = only(
                aReport("2021").with(LICENCES, UNREADABLE),
                aCheck(
                        "A-01",
                        "at: here, when: 'disclosure[licences,decisions] > 0', holds: 'disclosure[fees,amount] > 0'"));

        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.message().zh()).isEqualTo("“试”无法判断：缺少或无法识别表二“行政许可”行“本年处理决定数量”列");
    }

    @Test
    void a_text_that_the_report_does_not_have_is_named_by_its_heading() {
        ReportFixture report =
                new ReportFixture(aReport("2021").with(LICENCES, 1).content().with("other", SectionText.NONE));

        Finding finding = only(
                report,
                aCheck(
                        "A-01",
                        "at: here, when: 'disclosure[licences,decisions] > 0', holds: 'mentions(other, problems, \"费\")'"));

        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.message())
                .isEqualTo(new Message(
                        "“试”无法判断：缺少或无法识别“六、其他需要报告的事项”部分",
                        "\"Try\" cannot be decided: missing or unreadable section \"Other matters to report\""));
    }

    @Test
    void lacking_cells_and_lacking_texts_are_named_together() {
        ReportFixture report = new ReportFixture(
                aReport("2021").with(LICENCES, CellValue.MISSING).content().with("other", SectionText.NONE));

        Finding finding = only(report, aRule("disclosure[licences,decisions] = 1 or saysOnly(other, \"x\")"));

        assertThat(finding.message().zh()).isEqualTo("“试”无法判断：缺少或无法识别表二“行政许可”行“本年处理决定数量”列、“六、其他需要报告的事项”部分");
    }

    @Test
    void a_lacking_figure_can_be_another_checks_business() {
        Findings findings = TinyRules.check(
                aReport("2021").with(LICENCES, CellValue.MISSING),
                aCheck("A-01", CEILING + ", lacking: notApplicable"));

        assertThat(findings.findings()).isEmpty();
        assertThat(findings.head().evaluated()).isZero();
    }

    @Test
    void a_rule_can_weigh_more_or_less_than_its_check() {
        Finding finding = only(
                aReport("2021").with(FEES, 1),
                aCheck(
                        "A-01",
                        "at: here, holds: 'disclosure[fees,amount] = 0', severity: error, effect: blocksSubmission"));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.effect()).isEqualTo(Effect.BLOCKS_SUBMISSION);
        assertThat(finding.check().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void what_stops_submission_is_the_effect_and_not_the_severity() {
        ReportFixture report = aReport("2021").with(FEES, 1);
        String check = aRule("disclosure[fees,amount] = 0");

        assertThat(TinyRules.check(report, check.replace("effect: needsExplanation", "effect: blocksSubmission"))
                        .head()
                        .blocking())
                .isEqualTo(1);
        assertThat(TinyRules.check(report, check.replace("severity: warning", "severity: error"))
                        .head()
                        .blocking())
                .isZero();
    }

    @Test
    void two_rules_about_one_cell_make_findings_with_ids_of_their_own() {
        String check = aCheck(
                "A-01",
                "cells: 'disclosure[fees,amount]', must: beNonNegative",
                "at: again, cells: 'disclosure[fees,amount]', must: beFilled");

        assertThat(TinyRules.check(aReport("2021"), check).findings())
                .extracting(Finding::id)
                .containsExactly("A-01/disclosure/fees/amount", "A-01/disclosure/fees/amount/again");
        assertThat(TinyRules.check(aReport("2021").with(FEES, -1), check).findings())
                .extracting(Finding::id)
                .containsExactly("A-01/disclosure/fees/amount", "A-01/disclosure/fees/amount/again");
    }

    private static Term term(String cell, long value, Side side, long factor) {
        return new Term(
                Catalogues.edition("2021").cell(CellKey.parse(cell)).orElseThrow(),
                false,
                CellValue.Number.of(value),
                side,
                factor);
    }
}
