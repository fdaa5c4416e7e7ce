package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.gouji.check.Subject;
import org.gouji.platform.Parameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the checks say about a report, stored or sent. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class ValidationResource {

    private static final Map<String, Boolean> INCLUDE = Map.of("passed", true);

    private final Reports reports;
    private final Reading reading;
    private final Subjects subjects;

    ValidationResource(Reports reports, Reading reading, Subjects subjects) {
        this.reports = reports;
        this.reading = reading;
        this.subjects = subjects;
    }

    @GET
    @Path("reports/{report}/validation")
    public FindingsView ofStored(UUID report, @RestQuery @Nullable String include) {
        boolean passed = Parameters.choice("include", include, INCLUDE).isPresent();
        Report stored = reading.report(report);
        return FindingViews.toView(
                reports.findings(Subject.of(stored.content()), passed),
                stored.head().version());
    }

    @POST
    @Path("validation")
    @Consumes(MediaType.APPLICATION_JSON)
    public FindingsView ofSent(@RestQuery @Nullable String include, JsonNode body) {
        boolean passed = Parameters.choice("include", include, INCLUDE).isPresent();
        return FindingViews.toView(reports.findings(subjects.read(body), passed), null);
    }
}
