package org.gouji.consolidation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The sum of one cell over many reports, and what it lacks.
 *
 * @param numbers how many reports have a figure
 * @param absent how many reports that belong into the sum are not there
 */
public record CellSum(BigDecimal total, int numbers, int blank, int missing, int unreadable, int absent) {

    /** Empty when there is nothing to add: the sum of no figures is not zero. */
    public Optional<BigDecimal> sum() {
        return numbers == 0 ? Optional.empty() : Optional.of(total);
    }

    public boolean isComplete() {
        return numbers > 0 && blank + missing + unreadable + absent == 0;
    }
}
