package org.gouji.supervision;

import java.util.List;
import org.gouji.report.FindingViews;
import org.gouji.report.ReportHead;

/** Maps trials to what the contract shows. */
final class TrialViews {

    private TrialViews() {}

    static TrialView toView(Trial trial, TrialTally tally) {
        TrialTally.Counts reports = tally.reports();
        TrialTally.Counts findings = tally.findings();
        return new TrialView(
                new TrialView.HeadView(trial.draft().edition().id(), trial.year(), tally.allReports()),
                reports.passed(),
                reports.failed(),
                reports.undetermined(),
                tally.notApplicable(),
                new TrialView.CountsView(findings.passed(), findings.failed(), findings.undetermined()),
                new TrialView.ExamplesView(examples(tally.failed()), examples(tally.undetermined())));
    }

    private static List<TrialView.ExampleView> examples(List<TrialTally.Example> examples) {
        return examples.stream().map(TrialViews::example).toList();
    }

    private static TrialView.ExampleView example(TrialTally.Example example) {
        ReportHead report = example.report();
        return new TrialView.ExampleView(
                "/api/v1/reports/" + report.id(),
                new TrialView.OrganRefView(report.organ().value(), report.organName()),
                FindingViews.toView(example.finding()));
    }
}
