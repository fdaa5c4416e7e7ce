package org.gouji.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.check.Finding;
import org.gouji.report.Explained;
import org.gouji.report.ReportId;

/** Tells those who show findings how their explanations stand. */
@Singleton
class FindingNotes implements Explained {

    private final ExplanationRepository explanations;

    FindingNotes(ExplanationRepository explanations) {
        this.explanations = explanations;
    }

    @Override
    public Map<String, Note> of(ReportId report, List<Finding> findings) {
        Map<String, Finding> toExplain = findings.stream()
                .filter(Assessment::needsExplanation)
                .collect(Collectors.toMap(Finding::id, finding -> finding, (one, other) -> one));
        return explanations.of(report).stream()
                .filter(explanation -> toExplain.containsKey(explanation.finding()))
                .collect(Collectors.toMap(Explanation::finding, explanation -> note(explanation, toExplain)));
    }

    private static Note note(Explanation explanation, Map<String, Finding> toExplain) {
        var now = Optional.ofNullable(toExplain.get(explanation.finding()));
        return new Note(explanation.state(now).word(), ExplanationView.href(explanation));
    }
}
