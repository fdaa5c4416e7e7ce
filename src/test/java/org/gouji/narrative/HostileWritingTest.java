package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.Edition;
import org.gouji.form.yaml.ShippedEditions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts of 200,000 characters made to be slow to read take no longer than others of their length. The limit is far above
 * what they take and far below what a reader would that looks back over the text at each character.
 */
class HostileWritingTest {

    private static final int LENGTH = 200_000;
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "２",
                "(",
                "（(",
                ")",
                "《",
                "“",
                "\"",
                "一",
                "是",
                "、",
                "，",
                "，\n",
                "\n",
                " ",
                "　",
                "a",
                "X",
                "×",
                "_",
                "0.",
                "1.\n",
                "1.\n3.\n",
                "一是，三是，",
                "（一）（三）",
                "①④",
                "2020年",
                "2020年，",
                "2020年共",
                "2020年公开",
                "2020年将共公开1条，",
                "截至2020年12月31日",
                "2020年1月1日至",
                "统计期限",
                "统计期限自2020年1月1日",
                "国办公开办函",
                "国办公开办函〔2021〕",
                "年度报告格式",
                "中华人民共和国政府信息公开工作年度报告格式",
                "邮编",
                "电话：",
                "电话：0533-",
                "邮编1",
                "报告由",
                "报告由共",
                "报告由总体情况、",
                "本报告包括概述、",
                "（此处",
                "表格如下",
                "示例：",
                "110101199003070097",
                "13812345678，",
                "申请人13812345678",
                "卡号6222021234567890128",
                "政府信息公开",
                "年",
                "二〇二一年",
                "2021年1月",
                "（盖章）",
                "#",
                "*",
                "-",
                "十"
            })
    void a_hostile_text_is_read_in_time(String piece) {
        String text = piece.repeat(LENGTH / piece.length());

        for (ReportContent report : new ReportContent[] {prose(text, ""), prose("", text), heads(text)}) {
            assertTimeoutPreemptively(
                    LIMIT, () -> assertThatCode(() -> Lexicons.reader("2021").read(report))
                            .doesNotThrowAnyException());
        }
    }

    private static ReportContent prose(String overview, String preface) {
        return report("", preface, "", new SectionText("", overview));
    }

    private static ReportContent heads(String text) {
        return report(text, "", text, new SectionText(text, ""));
    }

    private static ReportContent report(String title, String preface, String closing, SectionText overview) {
        Edition form = ShippedEditions.editions().edition("2021").orElseThrow();
        return new ReportContent(form, 2021, title, preface, closing, Map.of("overview", overview), Cells.none(form));
    }
}
