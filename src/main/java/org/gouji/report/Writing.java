package org.gouji.report;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Supplier;
import org.gouji.platform.Answer;
import org.gouji.platform.IfMatch;
import org.gouji.platform.Parameters;
import org.gouji.platform.Result;
import org.jspecify.annotations.Nullable;

/** Writes to a report or a part of it, to be run in their transaction. Parameters come as they were sent. */
@Singleton
class Writing {

    private final Reports reports;
    private final Checking checking;

    Writing(Reports reports, Checking checking) {
        this.reports = reports;
        this.checking = checking;
    }

    Supplier<Result<Answer>> create(Draft draft, @Nullable String dryRun, @Nullable String findings) {
        var extent = Extent.of(dryRun, findings);
        return () -> reports.create(draft)
                .map(written -> Answer.created(
                        ReportViews.href(written.report().head().id()),
                        WholeReport.tag(written.report().head()),
                        extent.body(written, new WholeReport(), checking)));
    }

    Supplier<Result<Answer>> change(
            UUID report,
            Part part,
            Change change,
            IfMatch expected,
            @Nullable String dryRun,
            @Nullable String findings) {
        var extent = Extent.of(dryRun, findings);
        return () -> reports.change(new ReportId(report), part, expected, change)
                .map(written ->
                        Answer.ok(part.tag(written.report()).orElseThrow(), extent.body(written, part, checking)));
    }

    Supplier<Result<Answer>> delete(UUID report, IfMatch expected) {
        return () -> reports.delete(new ReportId(report), expected).map(gone -> Answer.deleted());
    }

    /** How much is answered; a rehearsal gives out no version, since there will be none. */
    private record Extent(boolean rehearsal, boolean findings) {

        static Extent of(@Nullable String dryRun, @Nullable String findings) {
            return new Extent(Parameters.flag("dryRun", dryRun), Parameters.flag("findings", findings));
        }

        Object body(Dossier written, Part part, Checking checking) {
            Object view = part.toView(written.report());
            return findings ? new CheckedView(view, validation(written, checking)) : view;
        }

        private FindingsView validation(Dossier written, Checking checking) {
            Checked found = checking.checked(written, false);
            return rehearsal ? FindingViews.rehearsed(found) : FindingViews.toView(found);
        }
    }
}
