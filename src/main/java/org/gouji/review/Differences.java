package org.gouji.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.gouji.difference.Change;
import org.gouji.difference.Difference;
import org.gouji.history.ChangeView;
import org.gouji.history.History;
import org.gouji.problem.Problem;
import org.gouji.report.Report;
import org.gouji.report.ReportId;
import org.gouji.report.Reports;
import org.gouji.report.Revision;
import org.gouji.report.Revisions;
import org.gouji.workflow.Action;

/** Compares revisions with one another, with the report as it is, and with the year before; the older comes first. */
@Singleton
class Differences {

    private final Reports reports;
    private final Revisions revisions;
    private final History history;

    Differences(Reports reports, Revisions revisions, History history) {
        this.reports = reports;
        this.revisions = revisions;
        this.history = history;
    }

    /** @param report as it is now, which the caller may see */
    DifferenceView of(Report report, int number, Against against) {
        ReportId id = report.head().id();
        Side one = side(id, number).orElseThrow(Differences::missing);
        if (against instanceof Against.Current) {
            return view(one, new Side(report, Optional.empty()));
        }
        Side other = older(report, number, against).orElseThrow(Differences::missing);
        return other.revision().filter(found -> found > number).isPresent() && other.isOf(id)
                ? view(one, other)
                : view(other, one);
    }

    private Optional<Side> older(Report report, int number, Against against) {
        ReportId id = report.head().id();
        if (against instanceof Against.Number named) {
            return side(id, named.number());
        }
        if (against instanceof Against.LastReturned) {
            return side(id, history.revisionAt(id, Action.RETURN.word(), number - 1));
        }
        return reports.of(report.head().organ(), report.head().year() - 1).flatMap(this::asItStands);
    }

    private Optional<Side> side(ReportId report, int number) {
        return revisions.find(report, number).map(Differences::side);
    }

    /** As it was published, or as it is when it was not. */
    private Optional<Side> asItStands(ReportId report) {
        return revisions.published(report).map(Differences::side).or(() -> reports.find(report)
                .map(found -> new Side(found, Optional.empty())));
    }

    private static Side side(Revision revision) {
        return new Side(revision.report(), Optional.of(revision.entry().number()));
    }

    private record Side(Report report, Optional<Integer> revision) {

        boolean isOf(ReportId id) {
            return report.head().id().equals(id);
        }

        DifferenceView.SideView view() {
            return new DifferenceView.SideView(
                    report.head().href(),
                    report.head().year(),
                    report.head().stage().word(),
                    revision.orElse(null));
        }
    }

    private static DifferenceView view(Side before, Side after) {
        List<Change> changes =
                Difference.between(before.report().content(), after.report().content());
        return new DifferenceView(
                before.view(),
                after.view(),
                changes.stream()
                        .filter(Change.OfCell.class::isInstance)
                        .map(ChangeView::of)
                        .toList(),
                changes.stream()
                        .filter(Change.OfText.class::isInstance)
                        .map(Change.OfText.class::cast)
                        .map(text -> new DifferenceView.ProseView(
                                text.pointer(), ProsePieces.between(text.before(), text.after())))
                        .toList());
    }

    private static RuntimeException missing() {
        return Problem.notFound().exception();
    }
}
