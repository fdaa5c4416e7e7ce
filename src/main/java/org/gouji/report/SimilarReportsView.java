package org.gouji.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.gouji.similarity.Passage;
import org.gouji.similarity.Stretch;

/** Similar reports in the contract. */
record SimilarReportsView(int compared, long pending, List<SimilarView> items) {

    record SimilarView(
            UUID id, ReportView.OrganRef organ, int year, BigDecimal score, List<PassageView> passages, String href) {}

    record PassageView(String words, PlaceView here, PlaceView there) {}

    record PlaceView(String pointer, int start, int end) {}

    static SimilarReportsView of(SimilarReports.Found found) {
        return new SimilarReportsView(
                found.compared(),
                found.pending(),
                found.best().stream().map(SimilarReportsView::toView).toList());
    }

    private static SimilarView toView(Resemblance other) {
        Prose report = other.report();
        return new SimilarView(
                report.id().value(),
                new ReportView.OrganRef(report.organ(), report.organName()),
                report.year(),
                other.score().value(),
                other.passages().stream().map(SimilarReportsView::toView).toList(),
                ReportViews.href(report.id()));
    }

    private static PassageView toView(Passage passage) {
        return new PassageView(passage.words(), toView(passage.here()), toView(passage.there()));
    }

    private static PlaceView toView(Stretch stretch) {
        return new PlaceView(Prose.span(stretch).part().pointer(), stretch.start(), stretch.end());
    }
}
