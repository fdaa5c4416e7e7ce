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

/** The rows of a table; their version is the version of the table. */
@Path(ReportViews.PATH + "/{report}/tables/{table}/rows")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RowResource {

    private final Reading reading;
    private final Writing writing;
    private final Writes writes;
    private final Changes changes;

    RowResource(Reading reading, Writing writing, Writes writes, Changes changes) {
        this.reading = reading;
        this.writing = writing;
        this.writes = writes;
        this.changes = changes;
    }

    @GET
    @Needs(Right.READ_PUBLISHED)
    public Response list(UUID report, String table, @RestHeader("If-None-Match") List<String> ifNoneMatch) {
        return reading.part(report, new TablePart(table), found -> ReportViews.rowEntries(found, table))
                .unlessMatched(ifNoneMatch);
    }

    @GET
    @Needs(Right.READ_PUBLISHED)
    @Path("{row}")
    public Response read(UUID report, String table, String row, @RestHeader("If-None-Match") List<String> ifNoneMatch) {
        return reading.part(report, new RowPart(table, row)).unlessMatched(ifNoneMatch);
    }

    @PUT
    @Needs(Right.WRITE_REPORTS)
    @Path("{row}")
    public Response replace(
            UUID report,
            String table,
            String row,
            @RestHeader("If-Match") List<String> ifMatch,
            @RestQuery @Nullable String dryRun,
            @RestQuery @Nullable String findings,
            JsonNode body) {
        Part part = new RowPart(table, row);
        IfMatch expected = IfMatch.required(ifMatch);
        Change change = changes.put(part, body);
        return writes.change(dryRun, writing.change(report, part, change, expected, dryRun, findings));
    }

    @PATCH
    @Needs(Right.WRITE_REPORTS)
    @Path("{row}")
    @Consumes(JsonBodyReader.MERGE_PATCH)
    public Response patch(
            UUID report,
            String table,
            String row,
            @RestHeader("If-Match") List<String> ifMatch,
            @RestQuery @Nullable String dryRun,
            @RestQuery @Nullable String findings,
            JsonNode body) {
        Part part = new RowPart(table, row);
        IfMatch expected = IfMatch.required(ifMatch);
        Change change = changes.patch(part, body);
        return writes.change(dryRun, writing.change(report, part, change, expected, dryRun, findings));
    }

    @DELETE
    @Needs(Right.WRITE_REPORTS)
    @Path("{row}")
    public Response clear(
            UUID report,
            String table,
            String row,
            @RestHeader("If-Match") List<String> ifMatch,
            @RestQuery @Nullable String dryRun,
            @RestQuery @Nullable String findings) {
        Part part = new RowPart(table, row);
        IfMatch expected = IfMatch.required(ifMatch);
        Change change = changes.clear(part);
        return writes.change(dryRun, writing.change(report, part, change, expected, dryRun, findings));
    }
}
