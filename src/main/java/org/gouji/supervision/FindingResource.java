package org.gouji.supervision;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.gouji.access.Needs;
import org.gouji.access.ReachSet;
import org.gouji.access.Right;
import org.gouji.identity.CurrentCaller;
import org.gouji.platform.Download;
import org.gouji.platform.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is wrong with many reports, over HTTP. */
@Path("/api/v1/supervision/{year}/findings")
@Produces(MediaType.APPLICATION_JSON)
public class FindingResource {

    private final OpenFindings findings;
    private final FindingExport export;
    private final Within within;
    private final CurrentCaller caller;

    FindingResource(OpenFindings findings, FindingExport export, Within within, CurrentCaller caller) {
        this.findings = findings;
        this.export = export;
        this.within = within;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Download.CSV, Download.XLSX})
    @Needs(Right.SUPERVISE)
    public Response list(
            @RestPath int year,
            @RestQuery @Nullable String organ,
            @RestQuery @Nullable String outcome,
            @RestQuery @Nullable String check,
            @RestQuery @Nullable String severity,
            @RestQuery @Nullable String effect,
            @RestQuery @Nullable String explanation,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor,
            @Context Request request,
            UriInfo uri) {
        FindingFilter filter =
                new AskedFindings(year, organ, outcome, check, severity, effect, explanation).filter(within);
        ReachSet reach = caller.reach(Right.SUPERVISE);
        PageRequest page = PageRequest.of("findings", limit, cursor);
        return Download.wanted(request, () -> export.table(filter, reach))
                .orElseGet(() -> findings.page(filter, reach, page).response(uri));
    }

    @GET
    @Path("counts")
    @Needs(Right.SUPERVISE)
    public FindingViews.Counts counts(
            @RestPath int year,
            @RestQuery @Nullable String organ,
            @RestQuery @Nullable String outcome,
            @RestQuery @Nullable String check,
            @RestQuery @Nullable String severity,
            @RestQuery @Nullable String effect,
            @RestQuery @Nullable String explanation,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        return findings.counts(
                new AskedFindings(year, organ, outcome, check, severity, effect, explanation).filter(within),
                caller.reach(Right.SUPERVISE),
                PageRequest.of("findingCounts", limit, cursor));
    }
}
