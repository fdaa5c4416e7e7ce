package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.gouji.platform.IfMatch;
import org.gouji.platform.JsonBodyReader;
import org.gouji.platform.PageRequest;
import org.gouji.platform.Writes;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Reports. */
@Path(ReportViews.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportResource {

    private static final Part WHOLE = new WholeReport();

    private final Reports reports;
    private final Drafts drafts;
    private final Reading reading;
    private final Writing writing;
    private final Writes writes;
    private final Changes changes;

    ReportResource(Reports reports, Drafts drafts, Reading reading, Writing writing, Writes writes, Changes changes) {
        this.reports = reports;
        this.drafts = drafts;
        this.reading = reading;
        this.writing = writing;
        this.writes = writes;
        this.changes = changes;
    }

    @GET
    @Needs(Right.READ_PUBLISHED)
    public Response list(
            @RestQuery @Nullable String organ,
            @RestQuery @Nullable String subtree,
            @RestQuery @Nullable String year,
            @RestQuery @Nullable String stage,
            @RestQuery @Nullable String findings,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor,
            UriInfo request) {
        ReportFilter filter = ReportQuery.filter(organ, subtree, year, stage, findings);
        PageRequest page = PageRequest.of("reports", limit, cursor);
        return reports.list(filter, page).map(ReportViews::toView).response(request);
    }

    @POST
    @Needs(Right.WRITE_REPORTS)
    public Response create(
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @RestQuery @Nullable String dryRun,
            @RestQuery @Nullable String findings,
            JsonNode body) {
        var create = writing.create(drafts.read(body), dryRun, findings);
        return writes.create(dryRun, idempotencyKey, body, create);
    }

    @GET
    @Needs(Right.READ_PUBLISHED)
    @Path("{report}")
    public Response read(UUID report, @RestHeader("If-None-Match") List<String> ifNoneMatch) {
        return reading.part(report, WHOLE).unlessMatched(ifNoneMatch);
    }

    @PUT
    @Needs(Right.WRITE_REPORTS)
    @Path("{report}")
    public Response replace(
            UUID report,
            @RestHeader("If-Match") List<String> ifMatch,
            @RestQuery @Nullable String dryRun,
            @RestQuery @Nullable String findings,
            JsonNode body) {
        IfMatch expected = IfMatch.required(ifMatch);
        Change change = changes.put(WHOLE, body);
        return writes.change(dryRun, writing.change(report, WHOLE, change, expected, dryRun, findings));
    }

    @PATCH
    @Needs(Right.WRITE_REPORTS)
    @Path("{report}")
    @Consumes(JsonBodyReader.MERGE_PATCH)
    public Response patch(
            UUID report,
            @RestHeader("If-Match") List<String> ifMatch,
            @RestQuery @Nullable String dryRun,
            @RestQuery @Nullable String findings,
            JsonNode body) {
        IfMatch expected = IfMatch.required(ifMatch);
        Change change = changes.patch(WHOLE, body);
        return writes.change(dryRun, writing.change(report, WHOLE, change, expected, dryRun, findings));
    }

    @DELETE
    @Needs(Right.WRITE_REPORTS)
    @Path("{report}")
    public Response delete(
            UUID report, @RestHeader("If-Match") List<String> ifMatch, @RestQuery @Nullable String dryRun) {
        return writes.change(dryRun, writing.delete(report, IfMatch.required(ifMatch)));
    }
}
