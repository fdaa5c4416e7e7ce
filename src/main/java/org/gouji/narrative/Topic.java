package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something that tables have a figure for, as prose speaks of it.
 *
 * @param kind of topics that divide another one among them, such as outcomes; empty of others
 * @param isBare whether the matter alone means it
 * @param isStage whether one number may be of several such topics at once
 * @param isStock whether it is counted at the end of the year
 * @param isDispute whether it must be over the disclosure of information
 * @param isCarriedIn whether it is what others may include from the year before
 * @param takesCarriedIn whether it may be stated with what was carried in
 * @param unit what one is worth in the smallest unit of money; absent of what is counted in cases
 */
record Topic(
        String key,
        String kind,
        boolean isBare,
        boolean isStage,
        boolean isStock,
        boolean isDeniable,
        boolean isDispute,
        boolean isCarriedIn,
        boolean takesCarriedIn,
        Optional<BigDecimal> unit) {

    boolean isPartOfAnother() {
        return !kind.isEmpty();
    }
}
