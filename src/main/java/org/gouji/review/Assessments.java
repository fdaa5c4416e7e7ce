package org.gouji.review;

import jakarta.inject.Singleton;
import org.gouji.report.Checking;
import org.gouji.report.Dossier;
import org.gouji.report.Report;
import org.gouji.report.ReportId;
import org.gouji.report.Reports;
import org.gouji.report.Revision;
import org.gouji.report.Revisions;

/** Finds out what decides over a report. */
@Singleton
class Assessments {

    private final Reports reports;
    private final Checking checking;
    private final Revisions revisions;
    private final ExplanationRepository explanations;

    Assessments(Reports reports, Checking checking, Revisions revisions, ExplanationRepository explanations) {
        this.reports = reports;
        this.checking = checking;
        this.revisions = revisions;
        this.explanations = explanations;
    }

    /** Of a report that is there. */
    Assessment of(ReportId id) {
        return of(reports.dossier(id).orThrow());
    }

    Assessment of(Dossier dossier) {
        Report report = dossier.report();
        ReportId id = report.head().id();
        return new Assessment(
                report,
                checking.findings(dossier),
                explanations.of(id),
                revisions.of(id).stream().anyMatch(entry -> entry.kind() == Revision.Kind.PUBLISHED));
    }
}
