package org.gouji.review;

import java.util.Map;
import java.util.Optional;
import org.gouji.platform.Parameters;
import org.jspecify.annotations.Nullable;

/** What a revision is compared with. */
sealed interface Against {

    record Number(int number) implements Against {}

    /** The report as it is now. */
    record Current() implements Against {}

    /** The organ's report of the year before. */
    record PreviousYear() implements Against {}

    /** The last revision before this one that review returned. */
    record LastReturned() implements Against {}

    Map<String, Against> WORDS =
            Map.of("current", new Current(), "previousYear", new PreviousYear(), "lastReturned", new LastReturned());

    /** The report as it is now when nothing is said. */
    static Against read(@Nullable String text) {
        if (text != null && text.matches("\\d{1,9}")) {
            return new Number(Integer.parseInt(text));
        }
        Optional<Against> word = Parameters.choice("against", text, WORDS);
        return word.orElse(new Current());
    }
}
