package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A quantity of a sentence, understood as far as possible.
 *
 * @param position of its phrase in the sentence
 * @param topics what it counts; none if that is not known
 * @param step what one more in its last printed digit would add to the value
 * @param start of the words that state it, in the folded text
 * @param end of the words that state it
 */
record Figure(
        int position,
        Phrase phrase,
        Sense sense,
        Meaning meaning,
        List<Topic> topics,
        Scope scope,
        Optional<BigDecimal> value,
        BigDecimal step,
        int start,
        int end) {

    enum Sense {
        /** How many there were. */
        COUNT,
        /** By how many they grew or fell. */
        CHANGE,
        /** How many there were in the year that is compared with. */
        BEFORE
    }

    Token quantity() {
        return phrase.figure();
    }

    boolean isTotal() {
        return sense == Sense.COUNT && !topics.isEmpty() && topics.stream().noneMatch(Topic::isPartOfAnother);
    }

    /** The kind of all its topics, empty if they have none in common. */
    String kind() {
        return topics.isEmpty() ? "" : topics.get(0).kind();
    }

    Figure with(Scope changed) {
        return new Figure(position, phrase, sense, meaning, topics, changed, value, step, start, end);
    }
}
