package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gouji.check.ReportFixture.aReport;

import java.util.Map;
import org.gouji.check.FormulaTokens.FormulaProblem;
import org.gouji.content.CellValue;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.Cell;
import org.gouji.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of formulas: what each construct means, and what is said of one that cannot be read. */
class FormulaTest {

    private static final Edition FORM = Catalogues.edition("2021");
    private static final Ground GROUND = Ground.of(FORM).with(Map.of("row", "granted", "column", "company"));

    /** Seven new requests, five of them of natural persons; licences blank, penalties missing, coercion unreadable. */
    private final ReportFixture report = aReport("2021")
            .with("applications/new/naturalPerson", 5)
            .with("applications/new/company", 2)
            .with("applications/new/total", 7)
            .with("applications/granted/company", 2)
            .with("disclosure/fees/amount", CellValue.Number.of("0.5"))
            .with("disclosure/licences/decisions", CellValue.BLANK)
            .with("disclosure/penalties/decisions", CellValue.MISSING)
            .with("disclosure/coercion/decisions", new CellValue.Unreadable("O"))
            .text("overview", "新收7件。")
            .text("other", " 无。\n")
            .in(2024);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // comparisons
                "applications[new,total] = 7|TRUE",
                "applications[new,total] = 8|FALSE",
                "applications[new,total] != 8|TRUE",
                "applications[new,total] != 7|FALSE",
                "applications[new,total] < 8|TRUE",
                "applications[new,total] < 7|FALSE",
                "applications[new,total] <= 7|TRUE",
                "applications[new,total] <= 6|FALSE",
                "applications[new,total] > 6|TRUE",
                "applications[new,total] > 7|FALSE",
                "applications[new,total] >= 7|TRUE",
                "applications[new,total] >= 8|FALSE",
                // sums
                "applications[new,total] = applications[new,naturalPerson] + applications[new,company]|TRUE",
                "applications[new,total] - applications[new,company] = 5|TRUE",
                "- applications[new,total] + 8 = 1|TRUE",
                "-1 + applications[new,total] = 6|TRUE",
                "2 * applications[new,total] = 14|TRUE",
                "20 - 3 * applications[new,company] = 14|TRUE",
                "14 = 2 * applications[new,total]|TRUE",
                "2 * disclosure[fees,amount] = 1|TRUE",
                "disclosure[fees,amount] > 0|TRUE",
                "1=1|TRUE",
                // groups, all, variables
                "applications[new,applicants] = 7|TRUE",
                "applications[new,*] = 14|TRUE",
                "applications[*,company] = 4|TRUE",
                "applications[results,company] = 2|TRUE",
                "applications[$row,$column] = 2|TRUE",
                "applications[$row,*] = 2|TRUE",
                // blank and lacking figures
                "disclosure[licences,decisions] = 0|TRUE",
                "disclosure[penalties,decisions] = 0|UNKNOWN",
                "disclosure[coercion,decisions] != 0|UNKNOWN",
                "applications[new,total] + disclosure[penalties,decisions] >= 0|UNKNOWN",
                "allBlank(disclosure[licences,decisions])|TRUE",
                "allBlank(disclosure[licences,*], disclosure[fees,amount])|FALSE",
                "allBlank(disclosure[licences,*], disclosure[penalties,*])|UNKNOWN",
                "allBlank(disclosure[fees,*], disclosure[penalties,*])|FALSE",
                "anyFilled(disclosure[licences,*])|FALSE",
                "anyFilled(disclosure[licences,*], disclosure[fees,*])|TRUE",
                "anyFilled(disclosure[licences,*], disclosure[coercion,*])|UNKNOWN",
                "anyFilled(disclosure[coercion,*], disclosure[fees,*])|TRUE",
                // year and texts
                "year >= 2024|TRUE",
                "year = 2023|FALSE",
                "mentions(overview, \"新收\")|TRUE",
                "mentions(overview, \"结转\", \"7件\")|TRUE",
                "mentions(overview, other, \"结转\")|FALSE",
                "saysOnly(other, \"无\")|TRUE",
                "saysOnly(other, \"没有\", \"无。\")|TRUE",
                "saysOnly(overview, \"新收\")|FALSE",
                // and, or, not, brackets
                "year = 2024 and applications[new,total] = 7|TRUE",
                "year = 2024 and applications[new,total] = 8|FALSE",
                "year = 2023 or applications[new,total] = 7|TRUE",
                "not year = 2023|TRUE",
                "not not year = 2023|FALSE",
                "not (year = 2023 or year = 2024)|FALSE",
                "year = 2023 and year = 2022 or year = 2024|TRUE",
                "year = 2024 or year = 2023 and year = 2022|TRUE",
                "(year = 2024 or year = 2023) and year = 2022|FALSE",
                "not year = 2023 and year = 2023|FALSE",
                "disclosure[penalties,decisions] > 0 or year = 2024|TRUE",
                "disclosure[penalties,decisions] > 0 and year = 2023|FALSE",
                "disclosure[penalties,decisions] > 0 and year = 2024|UNKNOWN",
                "not disclosure[penalties,decisions] > 0|UNKNOWN",
            })
    void a_formula_means(String formula, Truth truth) {
        assertThat(Formula.condition(GROUND, formula).holds(new Figures(report.content())))
                .isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nowhere[new,total] = 1|no cell nowhere[new,total] in edition 2021",
                "applications[news,total] = 1|no cell applications[news,total] in edition 2021",
                "applications[new,sum] = 1|no cell applications[new,sum] in edition 2021",
                "disclosure[fees,decisions] = 1|no cell disclosure[fees,decisions] in edition 2021",
                "applications[$rows,total] = 1|'$rows' stands for nothing here",
                "applications[new,$year] = 1|'$year' stands for nothing here",
                "mentions(postscript, \"x\")|no section 'postscript' in edition 2021",
                "saysOnly(seven, \"x\")|no section 'seven' in edition 2021",
                "saysOnly(other, x)|a word in quotation marks expected, not 'x'",
                "applications[new,total]|ends too early: applications[new,total]",
                "applications[new,total] =|ends too early: applications[new,total] =",
                "applications[new,total] + = 1|'[' expected, not '1', in: applications[new,total] + = 1",
                "applications[new,total] * 2 = 1|'*' compares nothing",
                "applications[new,total] == 1|'[' expected, not '1', in: applications[new,total] == 1",
                "applications[new,total] <> 1|'[' expected, not '1', in: applications[new,total] <> 1",
                "applications[new,total] is 1|'is' compares nothing",
                "applications[new,total] = 1 1|'1' is too much in: applications[new,total] = 1 1",
                "applications[new,total] = 1 and|ends too early: applications[new,total] = 1 and",
                "applications[new,total] = 1 xor year = 1|'xor' is too much in: applications[new,total] = 1 xor year = 1",
                "(year = 1|ends too early: (year = 1",
                "year = 1)|')' is too much in: year = 1)",
                "applications[new,total = 1|']' expected, not '=', in: applications[new,total = 1",
                "applications[new] = 1|',' expected, not ']', in: applications[new] = 1",
                "applications(new,total) = 1|'[' expected, not '(', in: applications(new,total) = 1",
                "allBlank disclosure[fees,amount]|'(' expected, not 'disclosure', in: allBlank disclosure[fees,amount]",
                "allBlank(disclosure[fees,amount]|ends too early: allBlank(disclosure[fees,amount]",
                "(applications[new,total] + 1) = 1|')' compares nothing",
                "100001 * applications[new,total] = 1|'100001' is too large for a formula",
                "applications[new,total] = 99999999999|'99999999999' is no number that a formula may have",
                "applications[new,total] = 1.5|cannot read '.5' in: applications[new,total] = 1.5",
                "year = now|ends too early: year = now",
                "year => 2024|'[' expected, not '2024', in: year => 2024",
                "passage.value = 1|a rule of this form has no passage.value",
                "previous.applications[new,total] = 1|last year's report is not known here",
                "nextYear(2,30) >= today|month 2, day 30 is no day",
                "publishedOn <= 31|'31' is no day here",
                "fact(signedOff)|'[' expected, not '(', in: fact(signedOff)",
                "mentions(other, \"x)|cannot read '\"x)' in: mentions(other, \"x)",
                "applications[new;total] = 1|cannot read ';total] = 1' in: applications[new;total] = 1",
                "''|'ends too early: '",
            })
    void what_cannot_be_read_or_is_not_in_the_form_is_told(String formula, String problem) {
        assertThatExceptionOfType(FormulaProblem.class)
                .isThrownBy(() -> Formula.condition(GROUND, formula))
                .withMessage(problem);
    }

    @Test
    void a_text_that_the_report_does_not_have_might_say_anything_unless_another_does() {
        Figures figures = new Figures(ReportContent.empty(FORM, 2024));

        assertThat(Formula.condition(GROUND, "mentions(other, \"x\")").holds(figures))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(Formula.condition(GROUND, "saysOnly(other, \"x\")").holds(figures))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(Formula.condition(GROUND, "mentions(other, overview, \"x\")")
                        .holds(new Figures(
                                aReport("2021").text("overview", "x").content().with("other", SectionText.NONE))))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void a_group_stands_for_its_cells_in_the_order_of_the_form() {
        assertThat(Formula.cells(GROUND, "disputes[litigation,outcomes]"))
                .extracting(Cell::key)
                .extracting(Object::toString)
                .containsExactly(
                        "disputes/directLitigation/upheld",
                        "disputes/directLitigation/corrected",
                        "disputes/directLitigation/otherOutcome",
                        "disputes/directLitigation/pending",
                        "disputes/litigationAfterReconsideration/upheld",
                        "disputes/litigationAfterReconsideration/corrected",
                        "disputes/litigationAfterReconsideration/otherOutcome",
                        "disputes/litigationAfterReconsideration/pending");
    }

    @Test
    void a_sum_is_only_a_sum() {
        assertThatExceptionOfType(FormulaProblem.class)
                .isThrownBy(() -> Formula.sum(GROUND, "applications[new,total] = 1"))
                .withMessage("'=' is too much in: applications[new,total] = 1");
        assertThatExceptionOfType(FormulaProblem.class)
                .isThrownBy(() -> Formula.cells(GROUND, "applications[new,total] + 1"))
                .withMessage("'+' is too much in: applications[new,total] + 1");
    }
}
