package org.gouji.form;

/** What the number in a cell is. */
public enum ValueKind {
    /** A whole number, never negative. */
    COUNT,
    /** A whole number; a decrease is negative. */
    SIGNED_COUNT,
    /** Money; a decimal in the unit that the printed label fixes. */
    AMOUNT,
    /** Money whose unit is written into the cell beside the number, because the label prints none. */
    AMOUNT_WITH_UNIT
}
