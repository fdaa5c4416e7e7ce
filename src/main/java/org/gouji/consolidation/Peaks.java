package org.gouji.consolidation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.gouji.form.Edition;
import org.jspecify.annotations.Nullable;

/** Remembers, cell by cell, the report with the largest figure. Not for several threads. */
public final class Peaks {

    private final long[] largest;
    private final @Nullable UUID[] organs;

    public Peaks(Edition edition) {
        largest = new long[edition.size()];
        organs = new UUID[edition.size()];
    }

    /** Only whole figures: money is not what one report can have too much of. */
    public void add(UUID organ, ReportFigures report) {
        for (int cell = 0; cell < largest.length; cell++) {
            if (report.isWhole(cell) && (organs[cell] == null || report.whole(cell) > largest[cell])) {
                largest[cell] = report.whole(cell);
                organs[cell] = organ;
            }
        }
    }

    /** Empty when no report has a whole figure there. */
    public Optional<Peak> at(int cell) {
        return Optional.ofNullable(organs[cell]).map(organ -> new Peak(organ, BigDecimal.valueOf(largest[cell])));
    }
}
