package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.gouji.platform.IfMatch;
import org.gouji.platform.JsonBodyReader;
import org.gouji.platform.Writes;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The sections of a report, in words. */
@Path(ReportViews.PATH + "/{report}/sections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SectionResource {

    private final Reading reading;
    private final Writing writing;
    private final Writes writes;
    private final Changes changes;

    SectionResource(Reading reading, Writing writing, Writes writes, Changes changes) {
        this.reading = reading;
        this.writing = writing;
        this.writes = writes;
        this.changes = changes;
    }

    @GET
    @Needs(Right.READ_PUBLISHED)
    public ItemsView<SectionView.Entry> list(UUID report) {
        return ReportViews.sectionEntries(reading.report(report));
    }

    @GET
    @Needs(Right.READ_PUBLISHED)
    @Path("{section}")
    public Response read(UUID report, String section, @RestHeader("If-None-Match") List<String> ifNoneMatch) {
        return reading.part(report, new SectionPart(section)).unlessMatched(ifNoneMatch);
    }

    @PUT
    @Needs(Right.WRITE_REPORTS)
    @Path("{section}")
    public Response replace(
            UUID report,
            String section,
            @RestHeader("If-Match") List<String> ifMatch,
            @RestQuery @Nullable String dryRun,
            @RestQuery @Nullable String findings,
            JsonNode body) {
        Part part = new SectionPart(section);
        IfMatch expected = IfMatch.required(ifMatch);
        Change change = changes.put(part, body);
        return writes.change(dryRun, writing.change(report, part, change, expected, dryRun, findings));
    }

    @PATCH
    @Needs(Right.WRITE_REPORTS)
    @Path("{section}")
    @Consumes(JsonBodyReader.MERGE_PATCH)
    public Response patch(
            UUID report,
            String section,
            @RestHeader("If-Match") List<String> ifMatch,
            @RestQuery @Nullable String dryRun,
            @RestQuery @Nullable String findings,
            JsonNode body) {
        Part part = new SectionPart(section);
        IfMatch expected = IfMatch.required(ifMatch);
        Change change = changes.patch(part, body);
        return writes.change(dryRun, writing.change(report, part, change, expected, dryRun, findings));
    }

    @DELETE
    @Needs(Right.WRITE_REPORTS)
    @Path("{section}")
    public Response clear(
            UUID report,
            String section,
            @RestHeader("If-Match") List<String> ifMatch,
            @RestQuery @Nullable String dryRun,
            @RestQuery @Nullable String findings) {
        Part part = new SectionPart(section);
        IfMatch expected = IfMatch.required(ifMatch);
        Change change = changes.clear(part);
        return writes.change(dryRun, writing.change(report, part, change, expected, dryRun, findings));
    }
}
