package org.gouji.statistics;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.gouji.calendar.ChinaTime;
import org.gouji.catalogue.Catalogue;
import org.gouji.form.CellKey;
import org.gouji.platform.Download;
import org.gouji.platform.Parameters;
import org.gouji.problem.Problem;
import org.gouji.supervision.Counted;
import org.gouji.supervision.Extent;
import org.gouji.supervision.Sums;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Series and indicators of an organ over HTTP. */
@Path("/api/v1/organs/{organ}")
public class StatisticsResource {

    private static final int USUAL_YEARS = 5;
    private static final int MOST_YEARS = 10;
    private static final int MOST_CELLS = 20;
    private static final int FIRST = 2000;
    private static final int LAST = 2999;
    private static final int LONGEST = 2_000;

    private final Series series;
    private final Indicators indicators;
    private final Tables tables;
    private final Sums sums;
    private final Clock clock;
    private final Map<String, CellKey> cells = new TreeMap<>();

    StatisticsResource(
            Series series, Indicators indicators, Tables tables, Sums sums, Clock clock, Catalogue catalogue) {
        this.series = series;
        this.indicators = indicators;
        this.tables = tables;
        this.sums = sums;
        this.clock = clock;
        catalogue.editions().stream()
                .flatMap(edition -> edition.cells().stream())
                .forEach(cell -> cells.put(cell.key().toString(), cell.key()));
    }

    @GET
    @Path("series")
    @Produces({MediaType.APPLICATION_JSON, Download.CSV, Download.XLSX})
    @Needs(Right.CONSOLIDATE)
    public Response series(
            @RestPath UUID organ,
            @RestQuery @Nullable String cells,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String scope,
            @RestQuery @Nullable String stage,
            @Context Request request) {
        Asked asked = asked(organ, scope, stage);
        List<CellKey> wanted = cells(cells);
        int last = Parameters.integer("to", to, FIRST, LAST)
                .orElseGet(() -> ChinaTime.day(clock.instant()).getYear() - 1);
        int first = Parameters.integer("from", from, Math.max(FIRST, last - MOST_YEARS + 1), last)
                .orElse(last - USUAL_YEARS + 1);
        SeriesView view = series.of(asked, wanted, first, last);
        return Download.wanted(request, () -> tables.of(view))
                .orElseGet(() -> Response.ok(view).build());
    }

    @GET
    @Path("indicators/{year}")
    @Produces({MediaType.APPLICATION_JSON, Download.CSV, Download.XLSX})
    @Needs(Right.CONSOLIDATE)
    public Response indicators(
            @RestPath UUID organ,
            @RestPath int year,
            @RestQuery @Nullable String scope,
            @RestQuery @Nullable String stage,
            @Context Request request) {
        IndicatorsView view = indicators.of(asked(organ, scope, stage), year).orElseThrow(() -> Problem.notFound()
                .exception());
        return Download.wanted(request, () -> tables.of(view))
                .orElseGet(() -> Response.ok(view).build());
    }

    private Asked asked(UUID organ, @Nullable String scope, @Nullable String stage) {
        return new Asked(
                sums.reached(organ),
                Parameters.choice("scope", scope, Extent.BY_WORD).orElse(Extent.SUBTREE),
                Parameters.choice("stage", stage, Counted.BY_WORD).orElse(Counted.APPROVED));
    }

    private List<CellKey> cells(@Nullable String written) {
        String[] keys = Parameters.text("cells", written, LONGEST).orElse("").split(",");
        Parameters.integer("cells", String.valueOf(keys.length), 1, MOST_CELLS);
        return Stream.of(keys)
                .map(String::strip)
                .map(key -> Parameters.choice("cells", key, cells).orElseThrow())
                .distinct()
                .toList();
    }
}
