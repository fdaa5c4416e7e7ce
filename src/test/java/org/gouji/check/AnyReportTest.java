package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gouji.content.ReportContent;

/** What holds of the findings of any report, however damaged. */
class AnyReportTest {

    @Provide
    Arbitrary<ReportContent> reports() {
        return AnyContent.reports();
    }

    @Property(tries = 150)
    void the_head_counts_what_was_found(@ForAll("reports") ReportContent report) {
        Findings findings = findings(report, true);

        Findings.Head head = findings.head();
        assertThat(head.evaluated()).isEqualTo(head.passed() + head.failed() + head.undetermined());
        assertThat(count(findings, Outcome.PASSED)).isEqualTo(head.passed());
        assertThat(count(findings, Outcome.FAILED)).isEqualTo(head.failed());
        assertThat(count(findings, Outcome.UNDETERMINED)).isEqualTo(head.undetermined());
        assertThat(findings.findings().stream().filter(Finding::blocks).count()).isEqualTo(head.blocking());
    }

    @Property(tries = 150)
    void asking_for_what_passed_changes_nothing_else(@ForAll("reports") ReportContent report) {
        Findings without = findings(report, false);
        Findings with = findings(report, true);

        assertThat(without.head()).isEqualTo(with.head());
        assertThat(without.findings())
                .isEqualTo(with.findings().stream()
                        .filter(finding -> finding.outcome() != Outcome.PASSED)
                        .toList());
    }

    @Property(tries = 150)
    void the_same_report_has_the_same_findings_in_the_same_order(@ForAll("reports") ReportContent report) {
        assertThat(findings(report, true)).isEqualTo(findings(report, true));
    }

    @Property(tries = 150)
    void every_finding_has_an_id_of_its_own(@ForAll("reports") ReportContent report) {
        Set<String> ids = new HashSet<>();

        assertThat(findings(report, true).findings()).allSatisfy(finding -> {
            assertThat(finding.id()).startsWith(finding.check().id() + "/").doesNotContain("$", "//");
            assertThat(ids.add(finding.id())).as(finding.id()).isTrue();
        });
    }

    @Property(tries = 150)
    void failed_findings_come_first_and_passed_ones_last(@ForAll("reports") ReportContent report) {
        List<Outcome> outcomes =
                findings(report, true).findings().stream().map(Finding::outcome).toList();

        assertThat(outcomes).isSorted();
    }

    @Property(tries = 150)
    void every_message_is_filled_in(@ForAll("reports") ReportContent report) {
        assertThat(findings(report, true).findings())
                .flatExtracting(finding ->
                        List.of(finding.message().zh(), finding.message().en()))
                .allSatisfy(text -> assertThat(text)
                        .isNotBlank()
                        .doesNotContain("{", "}", "?")
                        .doesNotEndWith("无法识别")
                        .doesNotEndWith("unreadable "));
    }

    @Property(tries = 150)
    void a_figure_is_never_claimed_where_a_term_is_lacking(@ForAll("reports") ReportContent report) {
        assertThat(findings(report, false).findings())
                .filteredOn(finding -> finding.comparison().isPresent())
                .filteredOn(finding -> !finding.check().id().equals("C-10"))
                .allSatisfy(finding -> assertThat(finding.terms())
                        .filteredOn(term -> term.side() != Term.Side.SUBJECT)
                        .noneMatch(Term::isLacking));
    }

    private static Findings findings(ReportContent report, boolean withPassed) {
        return Catalogues.rules(report.edition().id()).findings(Subject.of(report), withPassed);
    }

    private static long count(Findings findings, Outcome outcome) {
        return findings.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .count();
    }
}
