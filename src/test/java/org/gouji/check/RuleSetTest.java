package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gouji.check.ReportFixture.aReport;
import static org.gouji.check.TinyRules.aCheck;
import static org.gouji.check.TinyRules.aRule;
import static org.gouji.check.TinyRules.rules;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final String CHECK = aRule("disclosure[fees,amount] >= 0");

    @Test
    void a_report_is_held_against_the_checks_of_its_own_edition() {
        assertThatIllegalArgumentException().isThrownBy(() -> Catalogues.rules("2019")
                .findings(Subject.of(aReport("2021").content())));
    }

    @Test
    void findings_name_the_rule_set_that_made_them() {
        RuleSet rules = Catalogues.rules("2021");

        Findings.Head head =
                rules.findings(Subject.of(aReport("2021").content())).head();

        assertThat(head.edition()).isEqualTo("2021");
        assertThat(head.ruleSetVersion()).isEqualTo(rules.version());
        assertThat(head.ruleSetHash()).isEqualTo(rules.hash()).matches("[0-9a-f]{16}");
    }

    @Test
    void equal_checks_have_equal_hashes_and_a_changed_one_another() {
        String hash = rules("2021", CHECK).hash();

        assertThat(rules("2021", CHECK).hash()).isEqualTo(hash);
        assertThat(rules("2021", CHECK.replace("en: wrong", "en: mistaken")).hash())
                .isNotEqualTo(hash);
        assertThat(rules("2021", CHECK.replace(">= 0", "> 0")).hash()).isNotEqualTo(hash);
        assertThat(rules("2021", CHECK.replace("severity: warning", "severity: info"))
                        .hash())
                .isNotEqualTo(hash);
    }

    @Test
    void a_check_of_another_edition_does_not_change_the_hash() {
        String other = aCheck("A-02", "at: x, holds: 'disclosure[fees,change] > 0'")
                .replace("[\"2019\", \"2021\"]", "[\"2019\"]");

        assertThat(rules("2021", CHECK, other).hash())
                .isEqualTo(rules("2021", CHECK).hash());
        assertThat(rules("2021", CHECK, other).checks()).extracting(Check::id).containsExactly("A-01");
    }

    @Test
    void a_check_is_found_by_its_id() {
        assertThat(Catalogues.rules("2021").check("T3-01")).map(Check::severity).contains(Severity.ERROR);
        assertThat(Catalogues.rules("2021").check("T2-01")).isEmpty();
    }

    @Test
    void every_form_of_a_rule_can_be_read_in_the_catalogue() {
        RuleSet rules = rules(
                "2021",
                aCheck(
                        "A-01",
                        "at: $row, each: {table: applications, row: refused}, when: 'year > 2022', holds: 'applications[$row,total] = 0'",
                        "at: a/$column, each: {table: applications, column: '*'}, cells: 'applications[results,$column]', ceiling: '5'",
                        "cells: 'disclosure[*,*]', kinds: [count], must: beAtMost, limit: 9",
                        "at: b/$row/$column, each: {table: disputes, row: '*', column: pending}, fullRow: 'disputes[$row,$column]'",
                        "at: c, distinct: {table: applications, columns: applicants, fewest: 5, greatest: 10}",
                        "at: d, repair: [A-01]"));

        assertThat(rules.checks().get(0).formulas())
                .isEqualTo(List.of(
                        "for each $row in refused of applications: when year > 2022 then applications[$row,total] = 0",
                        "for each $column in * of applications: each of applications[results,$column] <= 5",
                        "each of disclosure[*,*] of kind [count] must beAtMost 9",
                        "for each $row in * $column in pending of disputes: a row of all of disputes[$row,$column]",
                        "no two columns of applications[*,applicants] are equal in at least 5 cells other than 0, one of them at least 10",
                        "smallest change after which all hold: [A-01]"));
    }
}
