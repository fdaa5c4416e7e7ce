package org.gouji.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gouji.form.CellKey;

/**
 * What an indicator says of some reports.
 *
 * @param percent rounded to two decimals; empty where it cannot be said
 * @param small whether it stands on so few cases that one more or less would change it much
 * @param lacking cells that some report that belongs here lacks
 */
public record Measured(
        State state,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Optional<BigDecimal> percent,
        boolean small,
        List<CellKey> lacking) {

    /** Of fewer cases, a share is said to stand on few. */
    public static final int ENOUGH = 30;

    private static final int DECIMALS = 2;

    /** How much can be said. */
    public enum State {
        DETERMINED,
        /** Something is lacking: this is the share of what is there. */
        INCOMPLETE,
        /** There is nothing to divide by. */
        NOT_APPLICABLE,
        /** A figure is nowhere to be had. */
        UNDETERMINED
    }

    public Measured {
        lacking = List.copyOf(lacking);
    }

    static Measured without(
            State state, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator, List<CellKey> lacking) {
        return new Measured(state, numerator, denominator, Optional.empty(), false, lacking);
    }

    static Measured of(BigDecimal numerator, BigDecimal denominator, List<CellKey> lacking) {
        return new Measured(
                lacking.isEmpty() ? State.DETERMINED : State.INCOMPLETE,
                Optional.of(numerator),
                Optional.of(denominator),
                Optional.of(numerator.movePointRight(2).divide(denominator, DECIMALS, RoundingMode.HALF_UP)),
                denominator.compareTo(BigDecimal.valueOf(ENOUGH)) < 0,
                lacking);
    }

    /** Exactly how it compares with another that has a share, however both are rounded. */
    int compareTo(Measured other) {
        return product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
    }

    private static BigDecimal product(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.orElseThrow().multiply(other.orElseThrow());
    }
}
