package org.gouji.review;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.gouji.platform.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Why a report was returned. */
@Path("/api/v1/reports/{report}/remarks")
@Produces(MediaType.APPLICATION_JSON)
public class RemarkResource {

    private final Remarks remarks;
    private final Sight sight;

    RemarkResource(Remarks remarks, Sight sight) {
        this.remarks = remarks;
        this.sight = sight;
    }

    @GET
    @Needs(Right.READ_REPORTS)
    public Response list(
            UUID report, @RestQuery @Nullable String limit, @RestQuery @Nullable String cursor, UriInfo request) {
        return remarks.of(sight.report(report).head().id(), PageRequest.of("remarks", limit, cursor))
                .response(request);
    }
}
