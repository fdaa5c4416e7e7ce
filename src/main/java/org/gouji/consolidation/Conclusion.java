package org.gouji.consolidation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.gouji.form.Cell;

/**
 * What is to be said of a sum, or of a government's figure beside it.
 *
 * @param check the id of the rule
 * @param failed whether it does not hold; otherwise it cannot be decided, or is only to be looked at
 * @param cell where, unless the whole is meant
 * @param left what was said
 * @param right what it is held against
 * @param organ whose figure the right one is, if it is one organ's
 * @param organs how many organs are meant, if any are
 */
public record Conclusion(
        String check,
        boolean failed,
        Optional<Cell> cell,
        Optional<BigDecimal> left,
        Optional<BigDecimal> right,
        Optional<UUID> organ,
        int organs) {

    static Conclusion at(String check, boolean failed, Cell cell, BigDecimal left, BigDecimal right) {
        return new Conclusion(
                check, failed, Optional.of(cell), Optional.of(left), Optional.of(right), Optional.empty(), 0);
    }

    static Conclusion of(String check, boolean failed, int organs) {
        return new Conclusion(
                check, failed, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), organs);
    }

    Conclusion by(UUID other) {
        return new Conclusion(check, failed, cell, left, right, Optional.of(other), organs);
    }

    Conclusion lacking(int count) {
        return new Conclusion(check, failed, cell, left, right, organ, count);
    }

    /** Left less right, where both are known. */
    public Optional<BigDecimal> difference() {
        return left.flatMap(number -> right.map(number::subtract));
    }
}
