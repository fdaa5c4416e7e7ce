package org.gouji.supervision;

import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Outcome;
import org.gouji.check.RuleSet;
import org.gouji.check.Subject;
import org.gouji.report.ReportHead;

/** Counts what a draft says of one report after the other. Of each report no more is kept than an example. */
final class TrialTally {

    /** A report, and the first finding that makes it an example. */
    record Example(ReportHead report, Finding finding) {}

    /** How many of something there are. */
    record Counts(long passed, long failed, long undetermined) {

        private static final Counts NONE = new Counts(0, 0, 0);

        private Counts plus(long morePassed, long moreFailed, long moreUndetermined) {
            return new Counts(passed + morePassed, failed + moreFailed, undetermined + moreUndetermined);
        }
    }

    private final RuleSet draft;
    private final int mostExamples;
    private final List<Example> failed = new ArrayList<>();
    private final List<Example> undetermined = new ArrayList<>();
    private Counts reports = Counts.NONE;
    private Counts findings = Counts.NONE;
    private long notApplicable;

    TrialTally(RuleSet draft, int mostExamples) {
        this.draft = draft.withoutRepairs();
        this.mostExamples = mostExamples;
    }

    void add(ReportHead report, Subject subject) {
        // a report that was started before its year had another edition keeps the one that it was started with
        if (!subject.content().edition().id().equals(draft.edition().id())) {
            notApplicable++;
            return;
        }
        Findings found = draft.findings(subject);
        Findings.Head head = found.head();
        findings = findings.plus(head.passed(), head.failed(), head.undetermined());
        if (head.failed() > 0) {
            reports = reports.plus(0, 1, 0);
            example(failed, Outcome.FAILED, report, found);
        } else if (head.undetermined() > 0) {
            reports = reports.plus(0, 0, 1);
            example(undetermined, Outcome.UNDETERMINED, report, found);
        } else if (head.passed() > 0) {
            reports = reports.plus(1, 0, 0);
        } else {
            notApplicable++;
        }
    }

    private void example(List<Example> examples, Outcome outcome, ReportHead report, Findings found) {
        if (examples.size() < mostExamples) {
            found.findings().stream()
                    .filter(finding -> finding.outcome() == outcome)
                    .findFirst()
                    .ifPresent(finding -> examples.add(new Example(report, finding)));
        }
    }

    /** Of reports that the draft applies to. */
    Counts reports() {
        return reports;
    }

    Counts findings() {
        return findings;
    }

    long notApplicable() {
        return notApplicable;
    }

    /** Of all kinds. */
    long allReports() {
        return reports.passed() + reports.failed() + reports.undetermined() + notApplicable;
    }

    List<Example> failed() {
        return List.copyOf(failed);
    }

    List<Example> undetermined() {
        return List.copyOf(undetermined);
    }
}
