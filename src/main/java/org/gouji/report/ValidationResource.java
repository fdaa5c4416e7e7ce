package org.gouji.report;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the checks say about a report that is stored. */
@Path(ReportViews.PATH + "/{report}/validation")
@Produces(MediaType.APPLICATION_JSON)
public class ValidationResource {

    private final Checking checking;
    private final Reading reading;

    ValidationResource(Checking checking, Reading reading) {
        this.checking = checking;
        this.reading = reading;
    }

    @GET
    @Needs(Right.READ_REPORTS)
    public FindingsView findings(UUID report, @RestQuery @Nullable String include) {
        boolean passed = Include.passed(include);
        return FindingViews.toView(checking.checked(reading.dossier(report), passed));
    }
}
