package org.gouji.supervision;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.gouji.identity.CurrentCaller;
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
    private static final Map<String, String> STATUSES = statuses();

    private final Filings filings;
    private final Within within;
    private final CurrentCaller caller;

    SupervisionResource(Filings filings, Within within, CurrentCaller caller) {
        this.filings = filings;
        this.within = within;
        this.caller = caller;
    }

    @GET
    @Needs(Right.SUPERVISE)
    public FilingView filings(
            @RestPath int year,
            @RestQuery @Nullable String organ,
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String late,
            @RestQuery @Nullable String name,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        Optional<UUID> top = Parameters.uuid("organ", organ).map(id -> within.subtree(id, Right.SUPERVISE));
        var filter = new Filings.Filter(
                top,
                Parameters.choice("status", status, STATUSES),
                Optional.ofNullable(late).map(value -> Parameters.flag("late", value)),
                Parameters.text("name", name, LONGEST_NAME));
        return filings.filings(year, filter, caller.reach(Right.SUPERVISE), PageRequest.of("filings", limit, cursor));
    }

    private static Map<String, String> statuses() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(Filings.NOT_BEGUN, Filings.NOT_BEGUN);
        Stage.BY_WORD.keySet().forEach(stage -> words.put(stage, stage));
        return words;
    }
}
