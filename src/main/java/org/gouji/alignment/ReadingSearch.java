package org.gouji.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.alignment.GluedDigits.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Tries the readings of several rows against the equations among them. A branch ends as soon as the rows that are left
 * can no longer make up for what an equation is off by.
 */
final class ReadingSearch {

    private static final int MOST_STEPS = 50_000;

    private final List<List<Reading>> readings;
    /** What a reading of a row adds to an equation: by row, reading, equation. */
    private final long[][][] parts;
    /** The least and the most that the rows from one on can add to an equation. */
    private final long[][] least;

    private final long[][] most;
    private final Reading[] chosen;
    private final @Nullable Reading[] found;
    private final boolean[] isAmbiguous;
    private int steps;

    private ReadingSearch(List<List<Reading>> readings, long[][][] parts, int equations) {
        this.readings = readings;
        this.parts = parts;
        this.least = new long[parts.length + 1][equations];
        this.most = new long[parts.length + 1][equations];
        this.chosen = new Reading[parts.length];
        this.found = new Reading[parts.length];
        this.isAmbiguous = new boolean[parts.length];
        for (int row = parts.length - 1; row >= 0; row--) {
            for (int equation = 0; equation < equations; equation++) {
                bound(row, equation);
            }
        }
    }

    private void bound(int row, int equation) {
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (long[] reading : parts[row]) {
            low = Math.min(low, reading[equation]);
            high = Math.max(high, reading[equation]);
        }
        least[row][equation] = least[row + 1][equation] + low;
        most[row][equation] = most[row + 1][equation] + high;
    }

    /**
     * The readings that are the same in every solution.
     *
     * @param readings of each row, at least one
     * @param parts what each reading of each row adds to each equation
     * @param known what other cells add to each equation
     */
    static List<Optional<Reading>> solve(List<List<Reading>> readings, long[][][] parts, long[] known) {
        ReadingSearch search = new ReadingSearch(readings, parts, known.length);
        search.choose(0, known);
        List<Optional<Reading>> solved = new ArrayList<>();
        for (int row = 0; row < readings.size(); row++) {
            boolean isCertain = search.steps <= MOST_STEPS && !search.isAmbiguous[row];
            solved.add(isCertain ? Optional.ofNullable(search.found[row]) : Optional.empty());
        }
        return solved;
    }

    private void choose(int row, long[] sums) {
        for (int equation = 0; equation < sums.length; equation++) {
            if (sums[equation] + least[row][equation] > 0 || sums[equation] + most[row][equation] < 0) {
                return;
            }
        }
        if (row == parts.length) {
            keep();
            return;
        }
        for (int i = 0; i < parts[row].length && steps <= MOST_STEPS; i++) {
            steps++;
            chosen[row] = readings.get(row).get(i);
            long[] with = sums.clone();
            for (int equation = 0; equation < with.length; equation++) {
                with[equation] += parts[row][i][equation];
            }
            choose(row + 1, with);
        }
    }

    private void keep() {
        for (int row = 0; row < chosen.length; row++) {
            isAmbiguous[row] |= found[row] != null && found[row] != chosen[row];
            found[row] = chosen[row];
        }
    }
}
