package org.gouji.review;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.gouji.platform.Writes;
import org.gouji.problem.Problem;
import org.gouji.report.ReportId;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Why findings are no mistakes. */
@Path("/api/v1/reports/{report}/explanations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExplanationResource {

    /** A list that is always whole: there is one for a finding at most. */
    record ExplanationListView(List<ExplanationView> items) {}

    private final Explanations explanations;
    private final Sight sight;
    private final Writes writes;

    ExplanationResource(Explanations explanations, Sight sight, Writes writes) {
        this.explanations = explanations;
        this.sight = sight;
        this.writes = writes;
    }

    @GET
    @Needs(Right.READ_REPORTS)
    public ExplanationListView list(UUID report) {
        return new ExplanationListView(
                explanations.of(sight.report(report).head().id()));
    }

    @POST
    @Needs(Right.EXPLAIN)
    public Response add(
            UUID report,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @RestQuery @Nullable String dryRun,
            JsonNode body) {
        ExplanationInput input = ExplanationInput.read(body);
        return writes.create(
                dryRun,
                idempotencyKey,
                body,
                () -> explanations.add(new ReportId(report), input.finding(), input.text()));
    }

    @GET
    @Path("{explanation}")
    @Needs(Right.READ_REPORTS)
    public Response read(UUID report, UUID explanation, @RestHeader("If-None-Match") List<String> ifNoneMatch) {
        return explanations
                .find(sight.report(report).head().id(), explanation)
                .orElseThrow(() -> Problem.notFound().exception())
                .unlessMatched(ifNoneMatch);
    }

    @PUT
    @Path("{explanation}")
    @Needs(Right.EXPLAIN)
    public Response replace(
            UUID report,
            UUID explanation,
            @RestHeader("If-Match") List<String> ifMatch,
            @RestQuery @Nullable String dryRun,
            JsonNode body) {
        IfMatch expected = IfMatch.required(ifMatch);
        String text = ExplanationInput.text(body);
        return writes.change(dryRun, () -> explanations.replace(new ReportId(report), explanation, expected, text));
    }

    @DELETE
    @Path("{explanation}")
    @Needs(Right.EXPLAIN)
    public Response delete(
            UUID report,
            UUID explanation,
            @RestHeader("If-Match") List<String> ifMatch,
            @RestQuery @Nullable String dryRun) {
        IfMatch expected = IfMatch.required(ifMatch);
        return writes.change(dryRun, () -> explanations.delete(new ReportId(report), explanation, expected));
    }

    @PUT
    @Path("{explanation}/judgement")
    @Needs(Right.JUDGE_EXPLANATIONS)
    public Response judge(
            UUID report,
            UUID explanation,
            @RestHeader("If-Match") List<String> ifMatch,
            @RestQuery @Nullable String dryRun,
            JsonNode body) {
        IfMatch expected = IfMatch.required(ifMatch);
        Judging judging = Judging.read(body);
        return writes.change(dryRun, () -> explanations.judge(new ReportId(report), explanation, expected, judging));
    }
}
