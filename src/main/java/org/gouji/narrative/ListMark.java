package org.gouji.narrative;

/**
 * The number at the head of an item of a list.
 *
 * @param end after its last character
 * @param isCertain false when it may be the whole part of a decimal fraction
 */
record ListMark(Level level, int number, int end, boolean isCertain) {

    enum Level {
        /** Chinese numeral and comma, as sections have it. */
        SECTION,
        /** Chinese numeral in brackets. */
        BRACKETED_NUMERAL,
        /** Digits and a full stop or comma. */
        DIGIT,
        /** Digits in brackets, or before one. */
        BRACKETED_DIGIT,
        CIRCLED_DIGIT,
        /** "First", "second" in the midst of a paragraph. */
        WORD
    }
}
