package org.gouji.statistics;

import org.gouji.supervision.Sums.Sum;

/** How many reports belong into a sum, and how many of them are in it. */
public record ReportsView(int expected, int counted, int absent) {

    static ReportsView of(Sum sum) {
        return new ReportsView(sum.expected(), sum.counted(), sum.absent());
    }
}
