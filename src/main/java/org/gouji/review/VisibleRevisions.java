package org.gouji.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.gouji.access.Right;
import org.gouji.history.History;
import org.gouji.problem.Problem;
import org.gouji.report.Report;
import org.gouji.report.ReportId;
import org.gouji.report.Reports;
import org.gouji.report.Revision;
import org.gouji.report.Revisions;
import org.gouji.workflow.Action;

/** As many revisions as the caller may read: all, or those that are public. */
@Singleton
class VisibleRevisions {

    private final Reports reports;
    private final Revisions revisions;
    private final History history;
    private final Sight sight;

    VisibleRevisions(Reports reports, Revisions revisions, History history, Sight sight) {
        this.reports = reports;
        this.revisions = revisions;
        this.history = history;
        this.sight = sight;
    }

    List<RevisionView> of(UUID id) {
        Report report = report(id);
        boolean works = worksOn(report);
        Predicate<Revision.Entry> visible = works ? entry -> true : publicOf(report);
        return revisions.of(report.head().id()).stream()
                .filter(visible)
                .map(entry -> RevisionView.of(entry, works))
                .toList();
    }

    RevisionView of(UUID id, int number) {
        Report report = report(id);
        boolean works = worksOn(report);
        Predicate<Revision.Entry> visible = works ? entry -> true : publicOf(report);
        return revisions
                .find(report.head().id(), number)
                .filter(revision -> visible.test(revision.entry()))
                .map(revision -> RevisionView.of(revision, works))
                .orElseThrow(VisibleRevisions::hidden);
    }

    private Report report(UUID id) {
        // what everybody may read, or more
        return reports.find(new ReportId(id)).orElseThrow(VisibleRevisions::hidden);
    }

    private boolean worksOn(Report report) {
        return sight.may(Right.READ_REPORTS, report.head());
    }

    /** What was published and not withdrawn; what was withdrawn does not come back with what is published later. */
    private Predicate<Revision.Entry> publicOf(Report report) {
        int withdrawn = history.revisionAt(report.head().id(), Action.WITHDRAW.word(), Integer.MAX_VALUE);
        return entry -> entry.kind() == Revision.Kind.PUBLISHED && entry.number() > withdrawn;
    }

    private static RuntimeException hidden() {
        return Problem.notFound().exception();
    }
}
