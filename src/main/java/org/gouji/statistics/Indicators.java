package org.gouji.statistics;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.consolidation.CellSum;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.indicator.Measured;
import org.gouji.indicator.Share;
import org.gouji.indicator.Standing;
import org.gouji.statistics.Definitions.Definition;
import org.gouji.statistics.IndicatorsView.IndicatorView;
import org.gouji.supervision.Extent;
import org.gouji.supervision.Sums;
import org.gouji.supervision.Sums.Sum;
import org.jspecify.annotations.Nullable;

/** Measures all indicators at once, and ranks an organ among its peers. */
@Singleton
class Indicators {

    private final Definitions definitions;
    private final Sums sums;

    Indicators(Definitions definitions, Sums sums) {
        this.definitions = definitions;
        this.sums = sums;
    }

    /** Empty when there is no form for the year. */
    Optional<IndicatorsView> of(Asked asked, int year) {
        return sums.sum(asked.organ(), year, asked.counted(), asked.extent()).map(sum -> {
            Map<String, List<Measured>> peers =
                    asked.extent() == Extent.OWN ? peers(asked, year, sum.edition()) : Map.of();
            List<IndicatorView> items = definitions.all().stream()
                    .map(definition -> view(definition, sum, Optional.ofNullable(peers.get(definition.id()))))
                    .toList();
            return new IndicatorsView(
                    asked.organ(),
                    year,
                    sum.edition().id(),
                    asked.extent().word(),
                    asked.counted().word(),
                    ReportsView.of(sum),
                    items);
        });
    }

    /** By indicator what each of them has published. */
    private Map<String, List<Measured>> peers(Asked asked, int year, Edition edition) {
        Map<String, List<Measured>> measured = new HashMap<>();
        Map<Share, List<Measured>> byShare = new LinkedHashMap<>();
        definitions
                .all()
                .forEach(one -> byShare.put(
                        definitions.share(one, edition), measured.computeIfAbsent(one.id(), id -> new ArrayList<>())));
        sums.peers(
                asked.organ(),
                year,
                figures ->
                        byShare.forEach((share, list) -> list.add(share.measure(cell -> CellSum.of(figures, cell)))));
        return measured;
    }

    private IndicatorView view(Definition definition, Sum sum, Optional<List<Measured>> peers) {
        Measured measured = definitions.share(definition, sum.edition()).measure(sum.cells());
        Optional<Standing> standing = peers.map(others -> Standing.of(measured, others));
        return new IndicatorView(
                definition.id(),
                definition.name(),
                States.word(measured.state()),
                orNull(measured.numerator()),
                orNull(measured.denominator()),
                orNull(measured.percent()),
                measured.small(),
                measured.lacking().stream().map(CellKey::toString).toList(),
                standing.map(Standing::peers).orElse(null),
                orNull(standing.flatMap(Standing::percentile)));
    }

    private static @Nullable BigDecimal orNull(Optional<BigDecimal> number) {
        return number.orElse(null);
    }
}
