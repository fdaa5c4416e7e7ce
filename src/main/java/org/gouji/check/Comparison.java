package org.gouji.check;

import java.math.BigDecimal;

/** Both sides of a comparison in figures; {@code difference} is left less right. */
public record Comparison(BigDecimal left, String operator, BigDecimal right) {

    public BigDecimal difference() {
        return left.subtract(right);
    }
}
