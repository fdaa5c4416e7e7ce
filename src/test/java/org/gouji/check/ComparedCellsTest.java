package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.check.ReportFixture.aReport;
import static org.gouji.check.TinyRules.aCheck;
import static org.gouji.check.TinyRules.only;

import java.math.BigDecimal;
import org.gouji.check.Term.Side;
import org.gouji.content.CellValue;
import org.gouji.form.CellKey;
import org.junit.jupiter.api.Test;

/** Cells held against a sum, and columns held against each other. */
class ComparedCellsTest {

    private static final String LICENCES = "disclosure/licences/decisions";
    private static final String CEILING =
            "at: here, cells: 'disclosure[regulations,*]', ceiling: 'disclosure[licences,decisions]'";
    private static final String DISTINCT =
            "at: here, distinct: {table: applications, columns: legalEntities, fewest: 2, greatest: 10}";
    private static final CellValue UNREADABLE = new CellValue.Unreadable("O");

    @Test
    void a_ceiling_names_every_cell_above_it_and_the_greatest() {
        ReportFixture report = aReport("2021")
                .with(LICENCES, 3)
                .with("disclosure/regulations/issued", 4)
                .with("disclosure/regulations/inForce", 9)
                .with("disclosure/regulations/repealed", 3);

        Finding finding = only(report, aCheck("A-01", CEILING));

        assertThat(finding.terms())
                .containsExactly(
                        term("disclosure/regulations/issued", 4, Side.LEFT, 1),
                        term("disclosure/regulations/inForce", 9, Side.LEFT, 1),
                        term(LICENCES, 3, Side.RIGHT, 1));
        assertThat(finding.comparison()).contains(new Comparison(new BigDecimal("9"), "<=", new BigDecimal("3")));
    }

    @Test
    void a_ceiling_with_a_lacking_cell_is_undetermined_unless_another_is_above_it() {
        ReportFixture report = aReport("2021").with("disclosure/regulations/issued", UNREADABLE);

        Finding undetermined = only(report, aCheck("A-01", CEILING));
        Finding failed = only(report.with("disclosure/regulations/inForce", 1), aCheck("A-01", CEILING));

        assertThat(undetermined.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(undetermined.message().en()).contains("row \"Administrative rules\", column \"Issued this year\"");
        assertThat(failed.outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_lacking_ceiling_is_undetermined() {
        Finding finding = only(aReport("2021").with(LICENCES, CellValue.MISSING), aCheck("A-01", CEILING));

        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.terms()).extracting(term -> term.cell().toString()).containsExactly(LICENCES);
    }

    @Test
    void a_ceiling_is_exact_for_decimals_and_large_figures() {
        ReportFixture report = aReport("2021")
                .with("disclosure/regulations/issued", CellValue.Number.of("123456789012345"))
                .with(LICENCES, CellValue.Number.of("123456789012344.9"));

        assertThat(only(report, aCheck("A-01", CEILING))
                        .comparison()
                        .orElseThrow()
                        .difference())
                .isEqualByComparingTo("0.1");
    }

    @Test
    void two_columns_with_the_same_figures_are_not_distinct() {
        ReportFixture report = twoEqualColumns();

        Findings findings = TinyRules.check(report, aCheck("A-01", DISTINCT));

        assertThat(findings.findings())
                .filteredOn(finding -> finding.outcome() == Outcome.FAILED)
                .extracting(Finding::id)
                .containsExactly("A-01/applications/company/otherEntity");
        assertThat(findings.findings().get(0).terms()).hasSize(4);
    }

    @Test
    void columns_that_differ_are_distinct_whatever_else_is_lacking() {
        ReportFixture report = twoEqualColumns()
                .with("applications/new/company", CellValue.MISSING)
                .with("applications/carriedOut/company", 1);

        assertThat(TinyRules.check(report, aCheck("A-01", DISTINCT)).head().undetermined())
                .isZero();
    }

    @Test
    void columns_that_agree_in_what_is_there_are_undetermined() {
        ReportFixture report = twoEqualColumns().with("applications/carriedOut/company", UNREADABLE);

        Findings findings = TinyRules.check(report, aCheck("A-01", DISTINCT));

        assertThat(findings.findings())
                .filteredOn(finding -> finding.outcome() == Outcome.UNDETERMINED)
                .singleElement()
                .satisfies(finding -> assertThat(finding.terms())
                        .containsExactly(Term.subject(
                                Catalogues.edition("2021")
                                        .cell(CellKey.parse("applications/carriedOut/company"))
                                        .orElseThrow(),
                                UNREADABLE)));
    }

    @Test
    void equal_decimals_and_equal_large_figures_are_seen_too() {
        ReportFixture report = aReport("2021");
        for (String column : new String[] {"company", "otherEntity"}) {
            report = report.with("applications/new/" + column, CellValue.Number.of("2.5"))
                    .with("applications/granted/" + column, CellValue.Number.of("123456789012345"));
        }

        assertThat(TinyRules.check(report, aCheck("A-01", DISTINCT)).head().failed())
                .isEqualTo(1);
    }

    @Test
    void few_or_small_figures_agree_by_chance() {
        ReportFixture few =
                aReport("2021").with("applications/new/company", 10).with("applications/new/otherEntity", 10);
        ReportFixture small = aReport("2021");
        for (String column : new String[] {"company", "otherEntity"}) {
            small = small.with("applications/new/" + column, 9).with("applications/granted/" + column, 9);
        }

        assertThat(TinyRules.check(few, aCheck("A-01", DISTINCT)).head().failed())
                .isZero();
        assertThat(TinyRules.check(small, aCheck("A-01", DISTINCT)).head().failed())
                .isZero();
    }

    @Test
    void as_many_and_as_large_as_it_takes_are_enough() {
        ReportFixture report = aReport("2021");
        for (String column : new String[] {"company", "otherEntity"}) {
            report = report.with("applications/new/" + column, 10).with("applications/granted/" + column, 1);
        }

        assertThat(TinyRules.check(report, aCheck("A-01", DISTINCT)).head().failed())
                .isEqualTo(1);
    }

    private static ReportFixture twoEqualColumns() {
        ReportFixture report = aReport("2021");
        for (String column : new String[] {"company", "otherEntity"}) {
            report = report.with("applications/new/" + column, 12).with("applications/granted/" + column, 11);
        }
        return report;
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
