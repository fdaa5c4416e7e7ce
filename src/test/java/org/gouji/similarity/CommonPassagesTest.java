package org.gouji.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommonPassagesTest {

    private static final String SHARED = "把乡村振兴项目清单搬上村口电子屏，方便老人查看";
    private static final String LONGER = "组织窗口人员到先进城区跟班学习，回来后逐科室讲给同事听，并写成问答贴在大厅";

    private final Similarity similarity = Published.similarity();

    @Test
    void a_passage_says_where_it_stands_in_both_texts() {
        String here = "去年春天，镇里" + SHARED + "。群众都说好，来得更勤了，也问得更细了。";
        String there = "我们没有别的经验，只是坚持听取意见，后来才" + SHARED + "！";

        List<Passage> passages = passages(here, there);

        assertThat(passages).singleElement().satisfies(passage -> {
            assertThat(passage.words()).isEqualTo(SHARED);
            assertThat(cut(here, passage.here())).isEqualTo(SHARED);
            assertThat(cut(there, passage.there())).isEqualTo(SHARED);
        });
    }

    @Test
    void offsets_count_utf_16_units_also_behind_characters_that_need_two() {
        String here = "𠮷野家" + SHARED + "𠮷𡈽𡈽的日子里我们逐件记下来，不敢漏";
        String there = "在那些风雨交加无法出门的日子里，他们仍然坚持值班。" + SHARED + "𠮷𡈽";

        List<Passage> passages = passages(here, there);

        assertThat(passages).extracting(Passage::words).containsExactly(SHARED + "𠮷𡈽");
        assertThat(cut(here, passages.get(0).here())).isEqualTo(SHARED + "𠮷𡈽");
    }

    @Test
    void the_longest_comes_first_whatever_the_order_in_the_texts() {
        String here = SHARED + "。隔开用的短句放在这里。" + LONGER;
        String there = LONGER + "；另外的说法完全不同也无妨。" + SHARED;

        List<Passage> passages = passages(here, there);

        assertThat(passages).extracting(Passage::words).containsExactly(LONGER, SHARED);
    }

    @Test
    void a_passage_goes_on_over_changed_figures_and_shows_the_words_of_the_first_text() {
        String here = "开年" + LONGER + "27 条，又" + SHARED;
        String there = "开年" + LONGER + "一百零三条，又" + SHARED;

        List<Passage> passages = passages(here, there);

        assertThat(passages).extracting(Passage::words).containsExactly(here);
    }

    @Test
    void no_passage_goes_from_one_text_into_the_next() {
        OwnWords apart = similarity.words(List.of(LONGER, SHARED), Set.of());
        OwnWords inOne = similarity.words(List.of("另有前言在此", LONGER + SHARED), Set.of());

        List<Passage> passages = Similarity.of(apart, inOne).orElseThrow().passages();

        assertThat(passages)
                .extracting(
                        passage -> passage.here().text(),
                        passage -> passage.there().text(),
                        Passage::words)
                .containsExactly(tuple(0, 1, LONGER), tuple(1, 1, SHARED));
    }

    @Test
    void twenty_are_enough_and_they_do_not_overlap() {
        List<String> shared =
                IntStream.range(0, 60).mapToObj(CommonPassagesTest::sentence).toList();
        String here = String.join(sentence(900), shared);
        String there = String.join(sentence(800), shared);

        List<Passage> passages = passages(here, there);

        assertThat(passages).hasSize(20);
        assertThat(passages.stream()
                        .flatMapToInt(passage -> IntStream.range(
                                passage.here().start(), passage.here().end()))
                        .boxed())
                .doesNotHaveDuplicates();
    }

    @Test
    void of_two_that_overlap_the_longer_is_whole_and_the_other_is_what_is_left() {
        String first = sentence(31);
        String middle = sentence(32);
        String last = sentence(33) + sentence(34);
        String there = middle + last + sentence(800) + first + middle;

        List<Passage> passages = passages(first + middle + last, there);

        assertThat(passages).extracting(Passage::words).containsExactly(middle + last, first);
        assertThat(passages).extracting(passage -> cut(there, passage.there())).containsExactly(middle + last, first);
    }

    @Test
    void the_longest_is_as_long_as_comparing_all_places_by_pairs_finds_it() {
        Random random = new Random(7);
        int found = 0;
        for (int round = 0; round < 300; round++) {
            String here = letters(random, 250, 2);
            String there = letters(random, 250, 2);

            List<Passage> passages = passages(here, there);

            found += passages.size();
            assertThat(passages.stream()
                            .mapToInt(passage -> passage.words().length())
                            .max()
                            .orElse(0))
                    .isEqualTo(longestByPairs(here, there));
            assertThat(passages).allSatisfy(passage -> {
                assertThat(cut(here, passage.here())).isEqualTo(passage.words());
                assertThat(cut(there, passage.there())).isEqualTo(passage.words());
            });
        }
        assertThat(found).isGreaterThan(1000);
    }

    static Stream<List<String>> hostile() {
        return Stream.of(
                List.of("啊".repeat(200_000), "啊".repeat(150_000)),
                List.of("啊".repeat(200_000), "啊".repeat(99_999) + "哦" + "啊".repeat(100_000)),
                List.of("阿波".repeat(100_000), "阿波次".repeat(66_000)),
                List.of(fibonacci(200_000), fibonacci(150_000) + fibonacci(50_000)),
                List.of(letters(new Random(1), 200_000, 2), letters(new Random(2), 200_000, 2)),
                List.of("9".repeat(200_000), "9".repeat(200_000)),
                List.of("中华人民共和国政府信息公".repeat(16_000), "中华人民共和国政府信息公".repeat(16_000)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostile_texts_take_no_longer_than_others(List<String> texts) {
        long start = System.nanoTime();

        similarity.of(texts.get(0), texts.get(1));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    private List<Passage> passages(String here, String there) {
        return similarity.of(here, there).orElseThrow().passages();
    }

    private static String cut(String text, Stretch stretch) {
        return text.substring(stretch.start(), stretch.end());
    }

    private static int longestByPairs(String here, String there) {
        int longest = 0;
        for (int i = 0; i < here.length(); i++) {
            for (int j = 0; j < there.length(); j++) {
                int length = 0;
                while (i + length < here.length()
                        && j + length < there.length()
                        && here.charAt(i + length) == there.charAt(j + length)) {
                    length++;
                }
                longest = Math.max(longest, length);
            }
        }
        return longest < CommonPassages.SHORTEST ? 0 : longest;
    }

    private static String sentence(int number) {
        return letters(new Random(number), 15 + number % 5, 500);
    }

    private static String letters(Random random, int length, int alphabet) {
        return random.ints(length, 0x7000, 0x7000 + alphabet)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String fibonacci(int length) {
        String before = "阿";
        String word = "阿波";
        while (word.length() < length) {
            String next = word + before;
            before = word;
            word = next;
        }
        return word.substring(0, length);
    }
}
