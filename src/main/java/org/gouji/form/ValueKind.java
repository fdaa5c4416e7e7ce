package org.gouji.form;

import java.util.Arrays;
import java.util.Optional;

/** What the number in a cell is. */
public enum ValueKind {
    /** A whole number, never negative. */
    COUNT("count"),
    /** A whole number; a decrease is negative. */
    SIGNED_COUNT("signedCount"),
    /** Money; a decimal in the unit that the printed label fixes. */
    AMOUNT("amount"),
    /** Money whose unit is written into the cell beside the number, because the label prints none. */
    AMOUNT_WITH_UNIT("amountWithUnit");

    private final String word;

    ValueKind(String word) {
        this.word = word;
    }

    /** The kind of a word, as files and the API write it; empty for a word that is none. */
    public static Optional<ValueKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }

    boolean isMoney() {
        return this == AMOUNT || this == AMOUNT_WITH_UNIT;
    }
}
