package org.gouji.consolidation;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.content.CellValue;

/**
 * What a government says for all in one cell, beside the sum.
 *
 * @param difference the government's figure less the sum; empty where either is not a number
 */
public record Agreement(CellValue said, Optional<BigDecimal> difference, State state) {

    public enum State {
        AGREES,
        DIFFERS,
        /** The sum lacks something, or the government's cell has no figure; a difference proves nothing. */
        UNDETERMINED
    }

    public static Agreement of(CellValue said, CellSum sum) {
        Optional<BigDecimal> difference =
                said instanceof CellValue.Number number ? sum.sum().map(number.value()::subtract) : Optional.empty();
        if (difference.isEmpty() || !sum.isComplete()) {
            return new Agreement(said, difference, State.UNDETERMINED);
        }
        return new Agreement(said, difference, difference.get().signum() == 0 ? State.AGREES : State.DIFFERS);
    }
}
