package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.gouji.check.RawRuleSet.RawRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every check says what its cases in {@code src/test/resources/checks} expect, and nothing else fails beside it; and no
 * rule of any check is without a case of each kind that it can have.
 */
class CheckCasesTest {

    static Stream<CheckCase> cases() {
        return CheckCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_case_comes_out_as_expected(CheckCase expected) {
        RuleSet rules = expected.isOfBackground()
                ? Catalogues.alone(expected.edition(), expected.check())
                : Catalogues.with(expected.edition(), expected.check());
        Findings findings = rules.findings(expected.subject(), true);

        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(findings.findings().stream().filter(finding -> finding.outcome() == Outcome.FAILED))
                .extracting(Finding::id)
                .filteredOn(id -> !id.equals(expected.id()))
                .as("other failed findings")
                .containsExactlyInAnyOrderElementsOf(expected.alsoFailed());
        Optional<Finding> found = findings.findings().stream()
                .filter(finding -> finding.id().equals(expected.id()))
                .findFirst();
        softly.assertThat(found.map(finding -> finding.outcome().word()).orElse("notApplicable"))
                .as("outcome of %s", expected.id())
                .isEqualTo(expected.raw().expect());
        found.filter(finding -> finding.outcome() != Outcome.PASSED)
                .ifPresent(finding -> compare(softly, expected, finding));
        softly.assertAll();
    }

    private static void compare(SoftAssertions softly, CheckCase expected, Finding finding) {
        softly.assertThat(finding.message().zh()).isEqualTo(expected.zh());
        softly.assertThat(finding.message().en()).isEqualTo(expected.en());
        softly.assertThat(finding.terms().stream()
                        .map(term -> term.side().word() + (term.isOfPrevious() ? " previous " : " ") + term.cell()))
                .as("terms")
                .containsExactlyElementsOf(expected.terms());
        softly.assertThat(finding.quotation().map(Quotation::written).orElse(null))
                .as("quotation")
                .isEqualTo(expected.quote());
        if (finding.outcome() == Outcome.FAILED) {
            softly.assertThat(finding.severity().word())
                    .isEqualTo(expected.raw().severity());
            softly.assertThat(finding.effect().word()).isEqualTo(expected.raw().effect());
            softly.assertThat(finding.comparison().map(CheckCasesTest::told).orElse(null))
                    .as("comparison")
                    .isEqualTo(expected.comparison());
        }
    }

    private static String told(Comparison comparison) {
        return "%s %s %s (%s)"
                .formatted(
                        comparison.left().toPlainString(),
                        comparison.operator(),
                        comparison.right().toPlainString(),
                        comparison.difference().toPlainString());
    }

    @Test
    void every_file_of_cases_belongs_to_a_check_and_every_check_has_one() {
        assertThat(CheckCases.checks())
                .containsExactlyInAnyOrderElementsOf(Catalogues.editions().stream()
                        .flatMap(edition -> Catalogues.rules(edition).checks().stream())
                        .map(Check::id)
                        .distinct()
                        .toList());
    }

    @Test
    void every_rule_has_a_case_of_each_kind_that_it_can_have_in_every_edition() {
        List<String> lacking = new ArrayList<>();
        for (String edition : Catalogues.editions()) {
            for (Check check : Catalogues.rules(edition).checks()) {
                List<RawRule> rules = Catalogues.rulesOf(check.id());
                for (int rule = 1; rule <= rules.size(); rule++) {
                    List<String> kinds = kinds(rules.get(rule - 1));
                    kinds.removeAll(covered(check.id(), rule, edition));
                    if (!kinds.isEmpty()) {
                        lacking.add("%s rule %d in edition %s: %s".formatted(check.id(), rule, edition, kinds));
                    }
                }
            }
        }

        assertThat(lacking).as("cases that are lacking").isEmpty();
    }

    /** A case counts for a rule only if that rule, without the check's others, says what the case expects. */
    private static List<String> covered(String check, int rule, String edition) {
        boolean needsOthers = Catalogues.rulesOf(check).get(rule - 1).repair() != null;
        RuleSet rules =
                needsOthers ? Catalogues.withOnly(edition, check, rule) : Catalogues.alone(edition, check, rule);
        return CheckCases.of(check)
                .filter(one -> one.edition().equals(edition) && one.rule() == rule)
                .filter(one -> one.raw().expect().equals(outcome(rules, one)))
                .map(one -> one.raw().expect())
                .distinct()
                .toList();
    }

    private static String outcome(RuleSet rules, CheckCase one) {
        return rules.findings(one.subject(), true).findings().stream()
                .filter(finding -> finding.id().equals(one.id()))
                .map(finding -> finding.outcome().word())
                .findFirst()
                .orElse("notApplicable");
    }

    private static List<String> kinds(RawRule rule) {
        List<String> kinds = new ArrayList<>(List.of("failed"));
        if (rule.repair() == null && !"never".equals(rule.holds())) {
            kinds.add("passed");
        }
        if (canLackFigures(rule)) {
            kinds.add("undetermined");
        }
        if (rule.when() != null
                || rule.lacking() != null
                || rule.must() != null
                || rule.fullRow() != null
                || rule.passage() != null && !ALWAYS_THERE.contains(rule.passage())
                || rule.repair() != null) {
            kinds.add("notApplicable");
        }
        return kinds;
    }

    /** Passages that every report has, if only empty ones. */
    private static final List<String> ALWAYS_THERE = List.of("title", "closing");

    private static boolean canLackFigures(RawRule rule) {
        if (rule.lacking() != null || rule.repair() != null || rule.fullRow() != null || rule.complete() != null) {
            return false;
        }
        if (rule.holds() != null) {
            return CAN_BE_UNKNOWN.matcher(rule.when() + " " + rule.holds()).find();
        }
        return rule.must() == null
                || Arrays.asList("beNonNegativeWhole", "beWhole", "beNonNegative")
                        .contains(rule.must());
    }

    /** Cells, texts, what last year's report says, the organ and facts. */
    private static final Pattern CAN_BE_UNKNOWN =
            Pattern.compile("\\[|mentions|saysOnly|similarity|kind\\(|power\\(|, organ|"
                    + Arrays.stream(Fact.values()).map(Fact::word).collect(Collectors.joining("|")));
}
