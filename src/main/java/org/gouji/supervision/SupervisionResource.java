package org.gouji.supervision;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.access.Needs;
import org.gouji.access.ReachSet;
import org.gouji.access.Right;
import org.gouji.identity.CurrentCaller;
import org.gouji.platform.Download;
import org.gouji.platform.PageRequest;
import org.gouji.platform.Parameters;
import org.gouji.workflow.Stage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Supervision over HTTP. */
@Path("/api/v1/supervision/{year}")
@Produces(MediaType.APPLICATION_JSON)
public class SupervisionResource {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_DAYS = 400;
    private static final Map<String, String> STATUSES = statuses();

    private final Filings filings;
    private final FilingExport export;
    private final Reminders reminders;
    private final Within within;
    private final CurrentCaller caller;

    SupervisionResource(
            Filings filings, FilingExport export, Reminders reminders, Within within, CurrentCaller caller) {
        this.filings = filings;
        this.export = export;
        this.reminders = reminders;
        this.within = within;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Download.CSV, Download.XLSX})
    @Needs(Right.SUPERVISE)
    public Response filings(
            @RestPath int year,
            @RestQuery @Nullable String organ,
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String late,
            @RestQuery @Nullable String name,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor,
            @Context Request request) {
        Optional<UUID> top = Parameters.uuid("organ", organ).map(id -> within.subtree(id, Right.SUPERVISE));
        var filter = new Filings.Filter(
                top,
                Parameters.choice("status", status, STATUSES),
                Optional.ofNullable(late).map(value -> Parameters.flag("late", value)),
                Parameters.text("name", name, LONGEST_NAME));
        ReachSet reach = caller.reach(Right.SUPERVISE);
        PageRequest page = PageRequest.of("filings", limit, cursor);
        return Download.wanted(request, () -> export.table(year, filter, reach)).orElseGet(() -> Response.ok(
                        filings.filings(year, filter, reach, page), MediaType.APPLICATION_JSON_TYPE)
                .build());
    }

    @GET
    @Needs(Right.SUPERVISE)
    @Path("due")
    public Response due(
            @RestPath int year,
            @RestQuery @Nullable String organ,
            @RestQuery @Nullable String wanted,
            @RestQuery @Nullable String within,
            @RestQuery @Nullable String late,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor,
            UriInfo uri) {
        var filter = new Reminders.Filter(
                Parameters.uuid("organ", organ).map(id -> this.within.subtree(id, Right.SUPERVISE)),
                Parameters.choice("wanted", wanted, Reminders.WANTED),
                Parameters.integer("within", within, 0, MOST_DAYS),
                Optional.ofNullable(late).map(value -> Parameters.flag("late", value)));
        return reminders
                .page(year, filter, caller.reach(Right.SUPERVISE), PageRequest.of("due", limit, cursor))
                .response(uri);
    }

    private static Map<String, String> statuses() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(Filings.NOT_BEGUN, Filings.NOT_BEGUN);
        Stage.BY_WORD.keySet().forEach(stage -> words.put(stage, stage));
        return words;
    }
}
