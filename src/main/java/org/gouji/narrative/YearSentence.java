package org.gouji.narrative;

/**
 * A sentence that speaks of one year.
 *
 * @param index of the sentence in its text
 * @param start of the year in the folded text
 * @param after the year in the folded text
 * @param end of the sentence in the folded text
 * @param isOpening whether the sentence begins with the year
 */
record YearSentence(int index, int year, int start, int after, int end, boolean isOpening) {

    /** Whether a sentence beside it tells the same of the year after, so that this one is there for comparison. */
    boolean isComparedWith(YearSentence other) {
        return Math.abs(other.index - index) == 1 && other.year == year + 1;
    }
}
