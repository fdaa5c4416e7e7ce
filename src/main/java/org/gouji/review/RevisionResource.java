package org.gouji.review;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.gouji.platform.Answer;
import org.gouji.platform.EntityTag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a report said when it was handed in and when it was published, and what differs. */
@Path("/api/v1/reports/{report}/revisions")
@Produces(MediaType.APPLICATION_JSON)
public class RevisionResource {

    /** A list that is always whole. */
    record RevisionListView(List<RevisionView> items) {}

    private final VisibleRevisions revisions;
    private final Differences differences;
    private final Sight sight;

    RevisionResource(VisibleRevisions revisions, Differences differences, Sight sight) {
        this.revisions = revisions;
        this.differences = differences;
        this.sight = sight;
    }

    @GET
    @Needs(Right.READ_PUBLISHED)
    public RevisionListView list(UUID report) {
        return new RevisionListView(revisions.of(report));
    }

    @GET
    @Path("{revision}")
    @Needs(Right.READ_PUBLISHED)
    public Response read(UUID report, int revision, @RestHeader("If-None-Match") List<String> ifNoneMatch) {
        return Answer.ok(EntityTag.of('v', revision), revisions.of(report, revision))
                .unlessMatched(ifNoneMatch);
    }

    @GET
    @Path("{revision}/difference")
    @Needs(Right.READ_REPORTS)
    public DifferenceView difference(UUID report, int revision, @RestQuery @Nullable String against) {
        return differences.of(sight.report(report), revision, Against.read(against));
    }
}
