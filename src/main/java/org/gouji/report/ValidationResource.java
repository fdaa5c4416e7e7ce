package org.gouji.report;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.gouji.check.Subject;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the checks say about a report that is stored. */
@Path(ReportViews.PATH + "/{report}/validation")
@Produces(MediaType.APPLICATION_JSON)
public class ValidationResource {

    private final Reports reports;
    private final Reading reading;

    ValidationResource(Reports reports, Reading reading) {
        this.reports = reports;
        this.reading = reading;
    }

    @GET
    public FindingsView findings(UUID report, @RestQuery @Nullable String include) {
        boolean passed = Include.passed(include);
        Report stored = reading.report(report);
        return FindingViews.toView(
                reports.findings(Subject.of(stored.content()), passed),
                stored.head().version());
    }
}
