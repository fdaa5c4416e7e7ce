package org.gouji.report;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.UUID;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.gouji.platform.Parameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Reports that have a report's words. */
@Path(ReportViews.PATH + "/{report}/similar")
@Produces(MediaType.APPLICATION_JSON)
public class SimilarResource {

    /** Below it, two reports of one district that took over some paragraphs would be called alike. */
    private static final BigDecimal LOWEST = new BigDecimal("0.5");

    private static final BigDecimal USUAL = new BigDecimal("0.9");
    private static final int MOST = 50;
    private static final int USUALLY = 20;

    private final SimilarReports similar;

    SimilarResource(SimilarReports similar) {
        this.similar = similar;
    }

    @GET
    @Needs(Right.READ_REPORTS)
    public SimilarReportsView list(
            UUID report, @RestQuery @Nullable String minimum, @RestQuery @Nullable String limit) {
        BigDecimal score =
                Parameters.decimal("minimum", minimum, LOWEST, BigDecimal.ONE).orElse(USUAL);
        int most = Parameters.integer("limit", limit, 1, MOST).orElse(USUALLY);
        return similar.of(new ReportId(report), score, most)
                .map(SimilarReportsView::of)
                .orThrow();
    }
}
