package org.gouji.statistics;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.gouji.access.Needs;
import org.gouji.access.Right;

/** The definitions of the indicators over HTTP. */
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {

    private final IndicatorListView list;

    IndicatorResource(Definitions definitions) {
        this.list = IndicatorListView.of(definitions);
    }

    @GET
    @Needs(Right.READ_CATALOGUE)
    public IndicatorListView list() {
        return list;
    }
}
