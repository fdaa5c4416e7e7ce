package org.gouji.supervision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.gouji.report.Reports;

/** What a check would say about the reports that are stored, before anybody publishes it. */
@Path("/api/v1/checks/trial")
@Produces(MediaType.APPLICATION_JSON)
public class TrialResource {

    private final Reports reports;
    private final TrialReader reader;

    TrialResource(Reports reports, TrialReader reader) {
        this.reports = reports;
        this.reader = reader;
    }

    @POST
    @Needs(Right.TRY_CHECKS)
    @Consumes(MediaType.APPLICATION_JSON)
    public TrialView trial(JsonNode body) {
        Trial trial = reader.read(body);
        TrialTally tally = new TrialTally(trial.draft(), trial.examples());
        reports.each(trial.year(), trial.organ(), tally::add);
        return TrialViews.toView(trial, tally);
    }
}
