package org.gouji.organ;

import static org.gouji.platform.JsonBodyReader.MERGE_PATCH;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.gouji.platform.Answer;
import org.gouji.platform.Download;
import org.gouji.platform.IfMatch;
import org.gouji.platform.PageRequest;
import org.gouji.platform.Parameters;
import org.gouji.platform.Writes;
import org.gouji.problem.Problem;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Organs over HTTP. */
@Path(OrganMapper.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class OrganResource {

    private static final int LONGEST_NAME = 200;

    private final Organs organs;
    private final OrganExport export;
    private final Writes writes;

    OrganResource(Organs organs, OrganExport export, Writes writes) {
        this.organs = organs;
        this.export = export;
        this.writes = writes;
    }

    @GET
    @Needs(Right.READ_ORGANS)
    @Produces({MediaType.APPLICATION_JSON, Download.CSV, Download.XLSX})
    public Response list(
            @RestQuery @Nullable String name,
            @RestQuery @Nullable String supervisor,
            @RestQuery @Nullable String successor,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor,
            @Context UriInfo uri,
            @Context Request request) {
        var filter = new OrganFilter(
                Parameters.text("name", name, LONGEST_NAME).orElse(null),
                Parameters.uuid("supervisor", supervisor).map(OrganId::new).orElse(null),
                Parameters.uuid("successor", successor).map(OrganId::new).orElse(null));
        var page = PageRequest.of("organs", limit, cursor);
        return Download.wanted(request, () -> export.table(filter))
                .orElseGet(
                        () -> organs.list(filter, page).map(OrganMapper::toView).response(uri));
    }

    @POST
    @Needs(Right.WRITE_ORGANS)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(
            JsonNode body,
            @RestQuery @Nullable String dryRun,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey) {
        var draft = OrganMapper.fromInput(body);
        return writes.create(
                dryRun, idempotencyKey, body, () -> organs.create(draft).map(OrganMapper::toCreated));
    }

    @GET
    @Needs(Right.READ_ORGANS)
    @Path("{organ}")
    public Response read(@RestPath UUID organ, @RestHeader("If-None-Match") List<String> ifNoneMatch) {
        return organs.find(new OrganId(organ))
                .map(found -> OrganMapper.toAnswer(found).unlessMatched(ifNoneMatch))
                .orElseThrow(() -> Problem.notFound().exception());
    }

    @PUT
    @Needs(Right.WRITE_ORGANS)
    @Path("{organ}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(
            @RestPath UUID organ,
            @RestHeader("If-Match") List<String> ifMatch,
            @RestQuery @Nullable String dryRun,
            JsonNode body) {
        var precondition = IfMatch.required(ifMatch);
        var draft = OrganMapper.fromInput(body);
        return writes.change(dryRun, () -> organs.replace(new OrganId(organ), precondition, draft)
                .map(OrganMapper::toAnswer));
    }

    @PATCH
    @Needs(Right.WRITE_ORGANS)
    @Path("{organ}")
    @Consumes(MERGE_PATCH)
    public Response patch(
            @RestPath UUID organ,
            @RestHeader("If-Match") List<String> ifMatch,
            @RestQuery @Nullable String dryRun,
            JsonNode body) {
        var precondition = IfMatch.required(ifMatch);
        return writes.change(dryRun, () -> organs.change(
                        new OrganId(organ), precondition, current -> OrganMapper.patched(current, body))
                .map(OrganMapper::toAnswer));
    }

    @DELETE
    @Needs(Right.WRITE_ORGANS)
    @Path("{organ}")
    public Response delete(
            @RestPath UUID organ, @RestHeader("If-Match") List<String> ifMatch, @RestQuery @Nullable String dryRun) {
        var precondition = IfMatch.required(ifMatch);
        return writes.change(
                dryRun, () -> organs.delete(new OrganId(organ), precondition).map(gone -> Answer.deleted()));
    }

    @GET
    @Needs(Right.READ_ORGANS)
    @Path("{organ}/subordinates")
    public Response subordinates(
            @RestPath UUID organ, @RestQuery @Nullable String limit, @RestQuery @Nullable String cursor, UriInfo uri) {
        return organs.subordinates(new OrganId(organ), PageRequest.of("organs", limit, cursor))
                .map(page -> page.map(OrganMapper::toView).response(uri))
                .orElseThrow(() -> Problem.notFound().exception());
    }
}
