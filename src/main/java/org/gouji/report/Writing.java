package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.gouji.platform.Answer;
import org.gouji.platform.IfMatch;
import org.gouji.platform.Parameters;
import org.gouji.platform.Writes;
import org.jspecify.annotations.Nullable;

/** The conventions of every write to a report or a part of it. Headers and parameters come as they were sent. */
@Singleton
class Writing {

    private final Reports reports;
    private final Writes writes;

    Writing(Reports reports, Writes writes) {
        this.reports = reports;
        this.writes = writes;
    }

    Response create(
            Draft draft,
            JsonNode body,
            @Nullable String idempotencyKey,
            @Nullable String dryRun,
            @Nullable String findings) {
        boolean checked = Parameters.flag("findings", findings);
        boolean rehearsal = Parameters.flag("dryRun", dryRun);
        return writes.create(dryRun, idempotencyKey, body, () -> reports.create(draft)
                .map(written -> Answer.created(
                        ReportViews.href(written.report().head().id()),
                        Tags.of(written.report().head()),
                        body(written, new Part.Whole(), checked, rehearsal))));
    }

    Response change(
            UUID report,
            Part part,
            Change change,
            List<String> ifMatch,
            @Nullable String dryRun,
            @Nullable String findings) {
        IfMatch expected = IfMatch.required(ifMatch);
        boolean checked = Parameters.flag("findings", findings);
        boolean rehearsal = Parameters.flag("dryRun", dryRun);
        return writes.change(dryRun, () -> reports.change(new ReportId(report), part, expected, change)
                .map(written -> Answer.ok(
                        Tags.of(written.report(), part).orElseThrow(), body(written, part, checked, rehearsal))));
    }

    Response delete(UUID report, List<String> ifMatch, @Nullable String dryRun) {
        IfMatch expected = IfMatch.required(ifMatch);
        return writes.change(
                dryRun, () -> reports.delete(new ReportId(report), expected).map(gone -> Answer.deleted()));
    }

    private static Object body(Written written, Part part, boolean checked, boolean rehearsal) {
        Object view = ReportViews.toView(written.report(), part).orElseThrow();
        Long version = rehearsal ? null : written.report().head().version();
        return checked ? new CheckedView(view, FindingViews.toView(written.findings(), version)) : view;
    }
}
