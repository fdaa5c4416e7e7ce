package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gouji.content.ReportContent;

/** What holds of counts of any text, however damaged. */
class AnyTextTest {

    private static final List<String> PIECES = Stream.concat(
                    Stream.of(
                            "政府信息公开申请",
                            "收到",
                            "办结",
                            "上年结转",
                            "结转下年度",
                            "12件",
                            "3",
                            "条",
                            "1,234件",
                            "十二",
                            "两",
                            "万",
                            "亿",
                            "元",
                            "。",
                            "，",
                            "；",
                            "、",
                            "：",
                            "（",
                            "）",
                            "其中",
                            "分别为",
                            "含",
                            "占",
                            "41.7%",
                            "同比",
                            "增长",
                            "下降",
                            "去年",
                            "2020年",
                            "2021年",
                            "1月",
                            "未",
                            "无",
                            "均",
                            "维持",
                            "行政复议",
                            "行政诉讼",
                            "第",
                            "\n",
                            " ",
                            "— 3 —",
                            "予以公开",
                            "自然人",
                            "网络",
                            "等",
                            "约",
                            "余",
                            "张三",
                            "\uD83D",
                            "😀",
                            "\u0000",
                            "信息处理费"),
                    CountCase.all().stream().map(CountCase::text))
            .toList();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> ofPieces = Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(ofPieces, Arbitraries.strings().ofMaxLength(200));
    }

    @Property(tries = 2000)
    void every_place_is_inside_the_text_and_inside_its_sentence(@ForAll("texts") String text) {
        ReportContent report = CountCase.report("overview", 2021, text);

        List<Statement> statements = CountCase.counts(report);

        assertThat(statements).allSatisfy(statement -> {
            assertThat(statement.span().start())
                    .isNotNegative()
                    .isLessThan(statement.span().end());
            assertThat(statement.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(statement.sentence().start())
                    .isLessThanOrEqualTo(statement.span().start());
            assertThat(statement.sentence().end())
                    .isGreaterThanOrEqualTo(statement.span().end());
        });
    }

    @Property(tries = 500)
    void white_space_between_characters_changes_nothing(@ForAll("texts") String text) {
        String spread = text.replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", "\u3000");

        assertThat(CountCase.notation(CountCase.report("overview", 2021, spread)))
                .isEqualTo(CountCase.notation(CountCase.report("overview", 2021, text)));
    }
}
