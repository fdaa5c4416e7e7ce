package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the checks say about a report that is sent and not stored. */
@Path("/api/v1/validation")
@Produces(MediaType.APPLICATION_JSON)
public class SentReportResource {

    private final Checking checking;
    private final Subjects subjects;

    SentReportResource(Checking checking, Subjects subjects) {
        this.checking = checking;
        this.subjects = subjects;
    }

    @POST
    @Needs(Right.VALIDATE)
    @Consumes(MediaType.APPLICATION_JSON)
    public FindingsView findings(@RestQuery @Nullable String include, JsonNode body) {
        boolean passed = Include.passed(include);
        return FindingViews.toView(checking.findings(subjects.read(body), passed));
    }
}
