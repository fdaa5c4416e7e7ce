package org.gouji.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.similarity.Published.BIG_DATA_CENTRE;
import static org.gouji.similarity.Published.MEDIA_CENTRE;
import static org.gouji.similarity.Published.OFFICES_ADMINISTRATION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimilarityTest {

    private static final String LAST_YEAR = "一是加强学习培训，分批组织窗口人员到先进城区跟班；二是把乡村振兴项目清单搬上村口电子屏，方便老人查看；三是请法律顾问逐件审看答复书。";

    private final Similarity similarity = Published.similarity();

    static Stream<Arguments> unrelated() {
        return Published.ALL.stream().flatMap(one -> Published.ALL.stream()
                .filter(other -> one.name().compareTo(other.name()) < 0)
                .filter(other -> !Set.of(one, other).equals(Set.of(BIG_DATA_CENTRE, OFFICES_ADMINISTRATION)))
                .map(other -> Arguments.of(one, other)));
    }

    @ParameterizedTest
    @MethodSource("unrelated")
    void reports_that_have_only_the_form_in_common_are_not_alike(Published one, Published other) {
        assertThat(score(one.overview(), other.overview())).isLessThan(new BigDecimal("0.05"));
        assertThat(score(one.problems(), other.problems())).isLessThan(new BigDecimal("0.1"));
        assertThat(score(words(one), words(other))).isLessThan(new BigDecimal("0.05"));
    }

    @Test
    void two_offices_of_one_district_that_share_two_paragraphs_are_shown_with_them() {
        Likeness likeness = similarity
                .of(BIG_DATA_CENTRE.overview(), OFFICES_ADMINISTRATION.overview())
                .orElseThrow();

        assertThat(likeness.score().value()).isBetween(new BigDecimal("0.2"), new BigDecimal("0.4"));
        assertThat(likeness.passages())
                .extracting(Passage::words)
                .anyMatch(words -> words.contains("通过中心宣传公告栏公开政策信息，并落实专人认真做好专栏的日常维护工作"));
    }

    @ParameterizedTest
    @FieldSource("org.gouji.similarity.Published#ALL")
    void a_report_copied_with_other_figures_and_another_name_is_as_good_as_the_same(Published original) {
        Published copy = original.copiedBy("沂源县文化和旅游发展研究院");

        assertThat(copy.overview()).isNotEqualTo(original.overview());
        assertThat(score(original.overview(), copy.overview())).isGreaterThan(new BigDecimal("0.9"));
        assertThat(score(original.problems(), copy.problems())).isGreaterThan(new BigDecimal("0.9"));
        assertThat(score(words(original), words(copy))).isGreaterThan(new BigDecimal("0.99"));
    }

    @Test
    void the_same_text_scores_one_and_the_score_is_the_same_both_ways() {
        String one = MEDIA_CENTRE.overview();
        String other = one.substring(0, 400) + LAST_YEAR;

        BigDecimal there = score(one, other);

        assertThat(score(one, one)).isEqualByComparingTo("1");
        assertThat(there).isBetween(new BigDecimal("0.5"), new BigDecimal("0.9"));
        assertThat(score(other, one)).isEqualTo(there);
    }

    @Test
    void what_is_a_small_part_of_a_long_text_is_not_like_it() {
        String part = MEDIA_CENTRE.problems();

        Likeness likeness =
                similarity.of(part, part + OFFICES_ADMINISTRATION.overview()).orElseThrow();

        assertThat(likeness.score().value()).isLessThan(new BigDecimal("0.5"));
        assertThat(likeness.passages().get(0).words()).contains("做好补差补缺");
    }

    @Test
    void paragraphs_in_another_order_are_still_the_same_words() {
        List<String> paragraphs =
                new ArrayList<>(MEDIA_CENTRE.overview().lines().toList());
        Collections.reverse(paragraphs);

        BigDecimal score = score(MEDIA_CENTRE.overview(), String.join("\n", paragraphs));

        assertThat(score).isGreaterThan(new BigDecimal("0.95"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "无", "无。", "本年度无其他需要报告的事项。", "2023年，本机关未收到政府信息公开申请，无行政复议、行政诉讼。", "……！！！"})
    void a_text_of_a_few_words_is_not_compared(String text) {
        assertThat(similarity.of(text, text)).isEmpty();
        assertThat(similarity.of(text, LAST_YEAR)).isEmpty();
        assertThat(similarity.of(LAST_YEAR, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年公开 27 条 | 全年公开一百零三条",
                "2020年1月1日至12月31日收到 5 件 | ２０２１年１月１日至６月３０日收到１２件",
                "投入 1,234.5 万元 | 投入两万元",
                "占 63.2% | 占7%",
                "(一) 公开及时； | （一）公开及时 ;",
                "加强⽹站 | 加强网站",
                "APP 上线 | ａｐｐ上线"
            })
    void figures_dates_widths_and_punctuation_make_no_difference(String one, String other) {
        BigDecimal score = score(LAST_YEAR + one, LAST_YEAR + other);

        assertThat(score).isEqualByComparingTo("1");
    }

    @Test
    void numerals_within_words_are_no_figures() {
        BigDecimal score = score(LAST_YEAR + "进一步统一目录", LAST_YEAR + "进步统目录");

        assertThat(score).isLessThan(BigDecimal.ONE);
    }

    @Test
    void the_fixed_phrases_of_the_form_do_not_make_texts_alike() {
        String form = "根据《中华人民共和国政府信息公开条例》，现向社会公布。本报告中所列数据的统计期限自2023年1月1日起。";

        Likeness likeness =
                similarity.of(form + LAST_YEAR, form + MEDIA_CENTRE.problems()).orElseThrow();

        assertThat(likeness.score().value()).isLessThan(new BigDecimal("0.05"));
        assertThat(likeness.passages()).isEmpty();
    }

    @Test
    void who_quotes_the_statute_has_not_copied_from_who_quotes_it_too() {
        String quoted = "为了保障公民、法人和其他组织依法获取政府信息，提高政府工作的透明度，建设法治政府，充分发挥政府信息对人民群众生产、"
                + "生活和经济社会活动的服务作用，我局坚持以公开为常态、不公开为例外，遵循公正、公平、合法、便民的原则。";

        Likeness likeness = similarity
                .of(quoted + LAST_YEAR, quoted + MEDIA_CENTRE.problems())
                .orElseThrow();

        assertThat(similarity.of(quoted, quoted)).isEmpty();
        assertThat(likeness.score().value()).isLessThan(new BigDecimal("0.05"));
    }

    @Test
    void a_score_is_rounded_down_and_compared_exactly() {
        Score nearly = new Score(8_999, 10_000);

        assertThat(nearly.value()).isEqualTo("0.899");
        assertThat(nearly.atLeast(new BigDecimal("0.9"))).isFalse();
        assertThat(nearly.atLeast(new BigDecimal("0.8999"))).isTrue();
        assertThat(nearly).isLessThan(new Score(9, 10));
    }

    private BigDecimal score(String one, String other) {
        return similarity.of(one, other).orElseThrow().score().value();
    }

    private static BigDecimal score(OwnWords one, OwnWords other) {
        return Similarity.score(one, other).orElseThrow().value();
    }

    private OwnWords words(Published report) {
        return similarity.words(report.texts(), report.names());
    }
}
