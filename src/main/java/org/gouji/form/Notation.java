package org.gouji.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How offices write figures into cells: the words and signs that stand for a blank, a unit or a direction.
 *
 * @param blanks texts that mean "nothing filled in", such as a slash
 * @param increases words before a number that mean plus
 * @param decreases words before a number that mean minus
 * @param countUnits units that may follow a count
 * @param amountUnits units of money and what one of them is in the form's unit, ten thousand yuan
 */
public record Notation(
        List<String> blanks,
        List<String> increases,
        List<String> decreases,
        List<String> countUnits,
        Map<String, BigDecimal> amountUnits) {

    public Notation {
        blanks = List.copyOf(blanks);
        increases = List.copyOf(increases);
        decreases = List.copyOf(decreases);
        countUnits = List.copyOf(countUnits);
        amountUnits = Map.copyOf(amountUnits);
    }
}
