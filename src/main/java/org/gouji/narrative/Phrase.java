package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The words around at most one quantity, up to the punctuation on both sides.
 *
 * @param quantity position of the quantity among the tokens; -1 if there is none
 * @param before the mark in front of it; {@link Role#SENTENCE_END} at the start of a sentence
 * @param depth how many brackets it stands in
 */
record Phrase(List<Token> tokens, int quantity, Role before, int depth) {

    boolean hasQuantity() {
        return quantity >= 0;
    }

    Token figure() {
        return tokens.get(quantity);
    }

    Optional<BigDecimal> value() {
        return hasQuantity() ? figure().number() : Optional.empty();
    }

    /** The tokens in front of the quantity; all of them if there is none. */
    List<Token> lead() {
        return hasQuantity() ? tokens.subList(0, quantity) : tokens;
    }

    List<Token> tail() {
        return hasQuantity() ? tokens.subList(quantity + 1, tokens.size()) : List.of();
    }

    boolean has(Role role) {
        return has(tokens, role);
    }

    boolean leadHas(Role role) {
        return has(lead(), role);
    }

    static boolean has(List<Token> tokens, Role role) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(role)) {
                return true;
            }
        }
        return false;
    }
}
