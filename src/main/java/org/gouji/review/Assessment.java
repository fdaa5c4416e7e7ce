package org.gouji.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.access.Right;
import org.gouji.check.Effect;
import org.gouji.check.Finding;
import org.gouji.check.Outcome;
import org.gouji.content.CellValue;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.report.Report;
import org.gouji.workflow.Situation;

/** What decides over a report, beside its stage: its findings as they are now, and what was said of them. */
record Assessment(Report report, List<Finding> findings, List<Explanation> explanations, boolean wasPublished) {

    Assessment {
        findings = List.copyOf(findings);
        explanations = List.copyOf(explanations);
    }

    Situation situation(Set<Right> rights) {
        return new Situation(
                report.head().stage(),
                report.head().published().isPresent(),
                wasPublished,
                rights,
                missingParts(report.content()),
                ids(findings.stream().filter(Finding::blocks).toList()),
                ids(toExplain().stream()
                        .filter(finding ->
                                !stateOf(finding).map(Explanation.State::holds).orElse(false))
                        .toList()),
                ids(toExplain().stream()
                        .filter(finding -> stateOf(finding)
                                .filter(state -> state != Explanation.State.ACCEPTED)
                                .isPresent())
                        .toList()));
    }

    Optional<Finding> finding(String id) {
        return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    /** The finding that the explanation is about, as long as it needs one. */
    Optional<Finding> explained(Explanation explanation) {
        return toExplain().stream()
                .filter(finding -> finding.id().equals(explanation.finding()))
                .findFirst();
    }

    Explanation.State state(Explanation explanation) {
        return explanation.state(explained(explanation));
    }

    static boolean needsExplanation(Finding finding) {
        return finding.outcome() == Outcome.FAILED && finding.effect() == Effect.NEEDS_EXPLANATION;
    }

    private List<Finding> toExplain() {
        return findings.stream().filter(Assessment::needsExplanation).toList();
    }

    private Optional<Explanation.State> stateOf(Finding finding) {
        return Optional.ofNullable(byFinding().get(finding.id()))
                .map(explanation -> explanation.state(Optional.of(finding)));
    }

    private Map<String, Explanation> byFinding() {
        return explanations.stream()
                .collect(Collectors.toMap(
                        Explanation::finding, explanation -> explanation, (one, other) -> one, LinkedHashMap::new));
    }

    /** Sections without words that have no table, and tables without a single cell. */
    private static List<String> missingParts(ReportContent content) {
        List<String> missing = new ArrayList<>();
        content.edition().sections().stream()
                .filter(section -> content.edition().tables().stream()
                        .noneMatch(table -> table.section().key().equals(section.key())))
                .filter(section -> content.sections()
                        .getOrDefault(section.key(), SectionText.NONE)
                        .text()
                        .isBlank())
                .forEach(section -> missing.add("/sections/" + section.key()));
        content.edition().tables().stream()
                .filter(table -> table.cells().stream()
                        .allMatch(cell -> content.cells().at(cell.index()) instanceof CellValue.Missing))
                .forEach(table -> missing.add("/tables/" + table.key()));
        return missing;
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }
}
