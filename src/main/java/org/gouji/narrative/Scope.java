package org.gouji.narrative;

/** What a stated count covers. Only a count of the {@link #WHOLE} is the same thing as the cell of a table. */
public enum Scope {
    /** All cases of the organ in the year of the report. */
    WHOLE,
    /** The same and, as the text says, those carried over from the year before. */
    WITH_CARRIED_IN,
    /** Some of the cases only: received online, of one kind, in one month. */
    PART,
    /** Another year than the report's. */
    OTHER_YEAR,
    /** Another thing or another body than the report's, such as filed cases or a superior's. */
    OTHER_MATTER,
    /** It cannot be told with certainty. */
    UNCLEAR;

    /** Of what two things narrow: the one that says less about the whole. */
    Scope and(Scope other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
