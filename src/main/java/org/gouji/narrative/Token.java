package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A word, a number with its counter, a mark, or a stretch of text in which there is none of them.
 *
 * @param key as of {@link Word}; of a quantity its kind of counter
 * @param start in the folded text
 * @param end in the folded text
 * @param number of quantities, percentages and dates; absent if what is written is not certain
 */
record Token(Role role, String key, int start, int end, Optional<BigDecimal> number, boolean isApproximate) {

    private static final String SEVERALLY = "severally";

    static Token of(Word word, int start, int end) {
        return new Token(word.role(), word.key(), start, end, Optional.empty(), false);
    }

    boolean is(Role other) {
        return role == other;
    }

    /** Whether it says that what follows is told of one after the other. */
    boolean isSeverally() {
        return is(Role.SEVERALLY) || is(Role.CONSISTS) && key.equals(SEVERALLY);
    }

    Token as(Role other) {
        return new Token(other, key, start, end, number, isApproximate);
    }

    Token of(String kind) {
        return new Token(role, kind, start, end, number, isApproximate);
    }

    boolean isNumber(int value) {
        return number.isPresent() && number.get().compareTo(BigDecimal.valueOf(value)) == 0;
    }
}
