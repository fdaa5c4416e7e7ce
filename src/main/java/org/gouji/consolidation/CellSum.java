package org.gouji.consolidation;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.consolidation.ReportFigures.Gap;

/**
 * The sum of one cell over many reports, and what it lacks.
 *
 * @param numbers how many reports have a figure
 * @param absent how many reports that belong into the sum are not there
 */
public record CellSum(BigDecimal total, int numbers, int blank, int missing, int unreadable, int absent) {

    /** One cell of one report. */
    public static CellSum of(ReportFigures report, int cell) {
        Optional<Gap> gap = report.gap(cell);
        return new CellSum(
                report.number(cell).orElse(BigDecimal.ZERO),
                gap.isEmpty() ? 1 : 0,
                gap.equals(Optional.of(Gap.BLANK)) ? 1 : 0,
                gap.equals(Optional.of(Gap.MISSING)) ? 1 : 0,
                gap.equals(Optional.of(Gap.UNREADABLE)) ? 1 : 0,
                0);
    }

    /** Empty when there is nothing to add: the sum of no figures is not zero. */
    public Optional<BigDecimal> sum() {
        return numbers == 0 ? Optional.empty() : Optional.of(total);
    }

    public boolean isComplete() {
        return numbers > 0 && blank + missing + unreadable + absent == 0;
    }
}
