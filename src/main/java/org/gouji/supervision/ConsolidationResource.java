package org.gouji.supervision;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.gouji.platform.PageRequest;
import org.gouji.platform.Parameters;
import org.gouji.platform.Writes;
import org.gouji.problem.Problem;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Reports added up over HTTP. */
@Path("/api/v1/organs/{organ}/consolidation/{year}")
@Produces(MediaType.APPLICATION_JSON)
public class ConsolidationResource {

    private final Consolidations consolidations;
    private final Contributions contributions;
    private final ConsolidationViews views;
    private final TakingOver takingOver;
    private final Writes writes;
    private final Within within;

    ConsolidationResource(
            Consolidations consolidations,
            Contributions contributions,
            ConsolidationViews views,
            TakingOver takingOver,
            Writes writes,
            Within within) {
        this.consolidations = consolidations;
        this.contributions = contributions;
        this.views = views;
        this.takingOver = takingOver;
        this.writes = writes;
        this.within = within;
    }

    @GET
    @Needs(Right.CONSOLIDATE)
    public ConsolidationView sum(@RestPath UUID organ, @RestPath int year, @RestQuery @Nullable String stage) {
        return consolidations
                .outcome(question(organ, year, stage))
                .map(views::toView)
                .orElseThrow(() -> Problem.notFound().exception());
    }

    @GET
    @Path("contributions")
    @Needs(Right.CONSOLIDATE)
    public Response contributions(
            @RestPath UUID organ,
            @RestPath int year,
            @RestQuery @Nullable String stage,
            @RestQuery @Nullable String cell,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor,
            UriInfo uri) {
        return contributions
                .page(question(organ, year, stage), cell, PageRequest.of("contributions", limit, cursor))
                .orElseThrow(() -> Problem.notFound().exception())
                .response(uri);
    }

    @GET
    @Path("absent")
    @Needs(Right.CONSOLIDATE)
    public Response absent(
            @RestPath UUID organ,
            @RestPath int year,
            @RestQuery @Nullable String stage,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor,
            UriInfo uri) {
        return contributions
                .absent(question(organ, year, stage), PageRequest.of("absent", limit, cursor))
                .orElseThrow(() -> Problem.notFound().exception())
                .response(uri);
    }

    @GET
    @Path("gaps")
    @Needs(Right.CONSOLIDATE)
    public Response gaps(
            @RestPath UUID organ,
            @RestPath int year,
            @RestQuery @Nullable String stage,
            @RestQuery @Nullable String cell,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor,
            UriInfo uri) {
        return contributions
                .gaps(question(organ, year, stage), cell, PageRequest.of("gaps", limit, cursor))
                .orElseThrow(() -> Problem.notFound().exception())
                .response(uri);
    }

    @GET
    @Path("report")
    @Needs(Right.CONSOLIDATE)
    public TakenOverView provenance(@RestPath UUID organ, @RestPath int year) {
        return takingOver.find(question(organ, year, null)).orElseThrow(() -> Problem.notFound()
                .exception());
    }

    @POST
    @Path("report")
    @Needs(Right.CONSOLIDATE)
    public Response takeOver(
            @RestPath UUID organ,
            @RestPath int year,
            @RestQuery @Nullable String stage,
            @RestQuery @Nullable String incomplete,
            @RestQuery @Nullable String dryRun,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey) {
        Question question = question(organ, year, stage);
        boolean accepted = Parameters.flag("incomplete", incomplete);
        Added sum =
                takingOver.sum(question).orElseThrow(() -> Problem.notFound().exception());
        return writes.create(
                dryRun,
                idempotencyKey,
                JsonNodeFactory.instance.nullNode(),
                () -> takingOver.store(question, sum, accepted));
    }

    private Question question(UUID organ, int year, @Nullable String stage) {
        Counted counted = Parameters.choice("stage", stage, Counted.BY_WORD).orElse(Counted.APPROVED);
        return new Question(within.subtree(organ, Right.CONSOLIDATE), year, counted);
    }
}
