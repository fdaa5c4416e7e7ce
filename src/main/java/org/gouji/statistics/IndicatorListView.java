package org.gouji.statistics;

import java.util.List;
import org.gouji.indicator.Measured;
import org.gouji.indicator.Standing;
import org.gouji.statistics.Definitions.Definition;

/**
 * All indicators.
 *
 * @param enough of fewer cases a share is said to stand on few
 * @param leastPeers among fewer peers nobody is ranked
 */
public record IndicatorListView(int enough, int leastPeers, List<Definition> items) {

    static IndicatorListView of(Definitions definitions) {
        return new IndicatorListView(Measured.ENOUGH, Standing.LEAST, definitions.all());
    }
}
