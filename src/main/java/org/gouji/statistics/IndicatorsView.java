package org.gouji.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.gouji.problem.Text;
import org.jspecify.annotations.Nullable;

/** All indicators of an organ, or of it and all below it, in one year. */
public record IndicatorsView(
        UUID organ,
        int year,
        String edition,
        String scope,
        String stage,
        ReportsView reports,
        List<IndicatorView> items) {

    /**
     * @param small whether it stands on few cases
     * @param lacking cells that some report lacks
     * @param peers other organs of the kind and tier that have published the share; absent for a subtree
     */
    @JsonInclude(Include.NON_NULL)
    public record IndicatorView(
            String id,
            Text name,
            String state,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal percent,
            boolean small,
            List<String> lacking,
            @Nullable Integer peers,
            @Nullable BigDecimal percentile) {}
}
