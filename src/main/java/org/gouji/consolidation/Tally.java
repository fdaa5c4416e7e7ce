package org.gouji.consolidation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.gouji.consolidation.ReportFigures.Gap;
import org.gouji.form.Edition;

/** Adds up reports one by one, exactly. Not for several threads. */
public final class Tally {

    // as many figures of eighteen digits as fit into a long
    private static final long FULL = 8_000_000_000_000_000_000L;

    private final long[] sums;
    private final int[] numbers;
    private final int[][] gaps;
    private final Map<Integer, BigDecimal> more = new HashMap<>();
    private int reports;

    public Tally(Edition edition) {
        sums = new long[edition.size()];
        numbers = new int[edition.size()];
        gaps = new int[Gap.values().length][edition.size()];
    }

    public void add(ReportFigures report) {
        reports++;
        for (int cell = 0; cell < sums.length; cell++) {
            if (report.isWhole(cell)) {
                add(cell, report.whole(cell));
            } else {
                int place = cell;
                report.gap(cell).ifPresent(gap -> gaps[gap.ordinal()][place]++);
                report.number(cell).ifPresent(number -> add(place, number));
            }
        }
    }

    /** How many reports were added. */
    public int reports() {
        return reports;
    }

    /** @param absent how many more reports belong into the sum */
    public CellSum at(int cell, int absent) {
        return new CellSum(
                total(cell),
                numbers[cell],
                gaps[Gap.BLANK.ordinal()][cell],
                gaps[Gap.MISSING.ordinal()][cell],
                gaps[Gap.UNREADABLE.ordinal()][cell],
                absent);
    }

    private void add(int cell, long number) {
        numbers[cell]++;
        long sum = sums[cell] + number;
        if (sum > FULL || sum < -FULL) {
            spill(cell, BigDecimal.valueOf(sum));
            sum = 0;
        }
        sums[cell] = sum;
    }

    private void add(int cell, BigDecimal number) {
        numbers[cell]++;
        spill(cell, number);
    }

    private void spill(int cell, BigDecimal number) {
        more.merge(cell, number, BigDecimal::add);
    }

    private BigDecimal total(int cell) {
        return more.getOrDefault(cell, BigDecimal.ZERO).add(BigDecimal.valueOf(sums[cell]));
    }
}
