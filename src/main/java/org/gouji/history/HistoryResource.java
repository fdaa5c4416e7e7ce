package org.gouji.history;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.gouji.platform.Answer;
import org.gouji.platform.EntityTag;
import org.gouji.platform.PageRequest;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What has happened to a report. */
@Path("/api/v1/reports/{report}/history")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

    private final VisibleHistory history;

    HistoryResource(VisibleHistory history) {
        this.history = history;
    }

    @GET
    @Needs(Right.READ_HISTORY)
    public Response list(
            UUID report, @RestQuery @Nullable String limit, @RestQuery @Nullable String cursor, UriInfo request) {
        return history.of(report, PageRequest.of("history", limit, cursor))
                .map(event -> EventView.of(event).shortened())
                .response(request);
    }

    @GET
    @Path("{event}")
    @Needs(Right.READ_HISTORY)
    public Response read(UUID report, long event, @RestHeader("If-None-Match") List<String> ifNoneMatch) {
        return Answer.ok(EntityTag.of('h', event), EventView.of(history.event(report, event)))
                .unlessMatched(ifNoneMatch);
    }
}
