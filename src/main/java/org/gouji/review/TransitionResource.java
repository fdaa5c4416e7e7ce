package org.gouji.review;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.gouji.platform.IfMatch;
import org.gouji.platform.Writes;
import org.gouji.report.ReportId;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** From stage to stage. */
@Path("/api/v1/reports/{report}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TransitionResource {

    private final Transitions transitions;
    private final Sight sight;
    private final Writes writes;

    TransitionResource(Transitions transitions, Sight sight, Writes writes) {
        this.transitions = transitions;
        this.sight = sight;
        this.writes = writes;
    }

    @GET
    @Needs(Right.READ_REPORTS)
    public TransitionsView list(UUID report) {
        return transitions.open(sight.report(report));
    }

    @POST
    @Needs(Right.READ_REPORTS)
    public Response move(
            UUID report,
            @RestHeader("If-Match") List<String> ifMatch,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @RestQuery @Nullable String dryRun,
            JsonNode body) {
        IfMatch expected = IfMatch.required(ifMatch);
        TransitionRequest request = TransitionRequest.read(body);
        return writes.create(
                dryRun, idempotencyKey, body, () -> transitions.move(new ReportId(report), expected, request));
    }
}
