package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What the reader of counts knows of the language.
 *
 * @param units of money, and what one of it is worth in the smallest
 */
record Grammar(Script script, WordTree words, Topics topics, Map<String, BigDecimal> units) {

    boolean isMoney(Token quantity) {
        return units.containsKey(quantity.key());
    }
}
