package org.gouji.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.similarity.Published.MEDIA_CENTRE;
import static org.gouji.similarity.Published.OFFICES_ADMINISTRATION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.form.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintTest {

    private static final BigDecimal ALIKE = new BigDecimal("0.9");
    private static final BigDecimal LOWEST = new BigDecimal("0.5");

    private final Similarity similarity = Published.similarity();

    @ParameterizedTest
    @FieldSource("org.gouji.similarity.Published#ALL")
    void a_copy_is_worth_a_look_and_unrelated_reports_are_not(Published original) {
        Print print = print(original);

        assertThat(print.mayScore(ALIKE, print(original.copiedBy("沂源县文化和旅游发展研究院"))))
                .isTrue();
        assertThat(Published.ALL)
                .filteredOn(other -> print.mayScore(LOWEST, print(other)))
                .isSubsetOf(Published.BIG_DATA_CENTRE, OFFICES_ADMINISTRATION, original)
                .contains(original);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 15, 20, 40})
    void a_letter_changed_in_every_few_does_not_hide_a_copy(int every) {
        Random random = new Random(every);
        int hidden = 0;
        for (int round = 0; round < 100; round++) {
            String text = letters(random, 2000);
            StringBuilder changed = new StringBuilder(text);
            for (int i = 0; i < text.length(); i += every) {
                changed.setCharAt(i, '龘');
            }
            OwnWords copy = words(changed.toString());
            assertThat(Similarity.score(words(text), copy).orElseThrow().atLeast(ALIKE))
                    .isTrue();

            hidden += Print.of(words(text)).mayScore(ALIKE, Print.of(copy)) ? 0 : 1;
        }
        assertThat(hidden).isLessThanOrEqualTo(3);
    }

    @Test
    void what_agrees_is_about_the_share_of_runs_that_two_texts_have_in_common() {
        Random random = new Random(3);
        String shared = letters(random, 2000);

        int agreeing = Print.of(words(shared + letters(random, 1000)))
                .agreeing(Print.of(words(shared + letters(random, 1000))));

        // 2000 of 4000 different runs
        assertThat(agreeing).isBetween(48, 80);
    }

    @Test
    void a_print_survives_being_stored() {
        Print print = print(MEDIA_CENTRE);

        assertThat(Print.of(print.bytes())).isEqualTo(print);
        assertThat(print.bytes()).hasSize(512);
    }

    @Test
    void a_text_of_a_few_words_has_a_print_that_is_like_no_other() {
        Print none = Print.of(words("无。"));

        assertThat(none.bytes()).isEmpty();
        assertThat(none.mayScore(LOWEST, Print.of(none.bytes()))).isFalse();
        assertThat(none.mayScore(BigDecimal.ZERO, print(MEDIA_CENTRE))).isFalse();
    }

    @Test
    void other_phrases_make_another_version() {
        RawPhrases raw = new RawPhrases(List.of("总体情况"), "一", List.of("件"));

        assertThat(new Similarity(phrases(raw)).version())
                .isEqualTo(new Similarity(phrases(raw)).version())
                .isNotEqualTo(similarity.version());
    }

    private static FixedPhrases phrases(RawPhrases raw) {
        return ((Compiled.Valid<FixedPhrases>) FixedPhrases.compile(raw)).value();
    }

    private Print print(Published report) {
        return Print.of(similarity.words(report.texts(), report.names()));
    }

    private OwnWords words(String text) {
        return similarity.words(List.of(text), Set.of());
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 0x5000, 0x5000 + 3000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
