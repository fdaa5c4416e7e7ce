package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gouji.form.Defect;
import org.gouji.form.yaml.ShippedEditions;
import org.gouji.narrative.RawLexicon.RawNotice;
import org.gouji.narrative.RawLexicon.RawWriting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of words that lacks something, or has something that nobody reads, is told to be defective. */
class WritingWordsTest {

    private static final RawWriting SHIPPED =
            Objects.requireNonNull(Lexicons.raw().writing());

    static Stream<List<String>> keys() {
        return Objects.requireNonNull(SHIPPED.words()).entrySet().stream()
                .flatMap(group -> group.getValue().keySet().stream().map(key -> List.of(group.getKey(), key)));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void no_word_can_be_left_out(List<String> key) {
        List<String> defects = defects(
                words(words -> Objects.requireNonNull(words.get(key.get(0))).remove(key.get(1))));

        assertThat(defects).contains("writing.yaml#/words/" + key.get(0) + "/" + key.get(1) + ": is missing or blank");
    }

    @Test
    void a_word_that_no_reader_knows_is_told() {
        assertThat(defects(words(words -> words.put("yeers", Map.of("year", List.of("y"))))))
                .containsExactly("writing.yaml#/words/yeers/year: is not used by any reader");
    }

    @Test
    void a_pattern_that_is_none_is_told() {
        assertThat(defects(with("years", "lead", "(")))
                .containsExactly("writing.yaml#/words/years/lead: is no pattern: Unclosed group");
    }

    @Test
    void a_pattern_without_its_groups_is_told() {
        assertThat(defects(with("closing", "date", "(?<year>y)(?<day>d)")))
                .containsExactly("writing.yaml#/words/closing/date: lacks the group month");
    }

    @Test
    void a_character_that_is_a_word_is_told() {
        assertThat(defects(with("numerals", "ten", "ten")))
                .contains("writing.yaml#/words/numerals/ten: is not a single character");
    }

    @Test
    void a_notice_without_its_number_is_told() {
        RawNotice notice = new RawNotice("2021", 2021, null, List.of("("));

        assertThat(defects(new RawWriting(SHIPPED.words(), List.of(notice))))
                .containsExactly(
                        "writing.yaml#/notices/2021: lacks its edition, year, number or titles",
                        "writing.yaml#/notices/2021: '(' is no pattern: Unclosed group");
    }

    @Test
    void an_empty_file_is_told() {
        assertThat(defects(new RawWriting(null, null))).contains("writing.yaml#/notices: are missing");
    }

    private static RawWriting words(Consumer<Map<String, Map<String, List<String>>>> change) {
        Map<String, Map<String, List<String>>> words = new HashMap<>();
        Objects.requireNonNull(SHIPPED.words()).forEach((group, keys) -> words.put(group, new HashMap<>(keys)));
        change.accept(words);
        return new RawWriting(words, SHIPPED.notices());
    }

    private static RawWriting with(String group, String key, String word) {
        return words(words -> Objects.requireNonNull(words.get(group)).put(key, List.of(word)));
    }

    private static List<String> defects(RawWriting raw) {
        return LexiconCompiler.compile(
                        ShippedEditions.editions().edition("2021").orElseThrow(),
                        new RawLexicon(Lexicons.raw().counts(), raw))
                .defects()
                .stream()
                .map(Defect::toString)
                .toList();
    }
}
