package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What single sentences state, and what they only seem to. */
class CountsTest {

    static List<CountCase> cases() {
        return CountCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_sentence_states_this_and_no_more(CountCase sentence) {
        assertThat(CountCase.notation(sentence.report())).containsExactlyInAnyOrderElementsOf(sentence.expected());
    }
}
