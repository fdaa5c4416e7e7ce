package org.gouji.similarity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How alike two texts are, from 0 to 1: the share of all letters of both that stand in common runs of
 * {@value Shingles#RUN} letters or more.
 *
 * @param shared letters of both texts that the other one has too
 * @param all letters of both texts
 */
public record Score(int shared, int all) implements Comparable<Score> {

    private static final int DECIMALS = 3;

    public Score {
        if (shared < 0 || all <= 0 || shared > all) {
            throw new IllegalArgumentException(shared + " of " + all);
        }
    }

    /** Exact, where {@link #value()} is rounded. */
    public boolean atLeast(BigDecimal minimum) {
        return BigDecimal.valueOf(shared).compareTo(minimum.multiply(BigDecimal.valueOf(all))) >= 0;
    }

    /** With three decimals, rounded down: 1.000 is only what is the same throughout. */
    public BigDecimal value() {
        return BigDecimal.valueOf(shared).divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.DOWN);
    }

    @Override
    public int compareTo(Score other) {
        return Long.compare((long) shared * other.all, (long) other.shared * all);
    }
}
