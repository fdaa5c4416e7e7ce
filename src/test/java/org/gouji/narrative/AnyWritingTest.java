package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.Edition;
import org.gouji.form.yaml.ShippedEditions;

/** What holds of any text: nothing throws, and whatever is read stands in the text. */
class AnyWritingTest {

    private static final List<String> PIECES = List.of(
            "2020年",
            "2019年度",
            "截至2020年12月31日",
            "共主动公开",
            "12条",
            "，",
            "、",
            "。",
            "；",
            "：",
            "\n",
            " ",
            "　",
            "（",
            "）",
            "(",
            ")",
            "《",
            "》",
            "〔",
            "]",
            "“",
            "”",
            "\"",
            "一是",
            "三是",
            "（一）",
            "（三）",
            "1.",
            "3.",
            "①",
            "⑳",
            "本报告由",
            "总体情况",
            "六部分",
            "等",
            "组成",
            "统计期限自",
            "1月1日",
            "至",
            "31日",
            "国办公开办函",
            "〔2021〕",
            "30号",
            "年度报告格式",
            "邮编",
            "电话：",
            "0533-2869928",
            "XX市",
            "××年",
            "（此处",
            "表格如下",
            "110101199003070097",
            "13812345678",
            "申请人",
            "将",
            "存在问题",
            "政府信息公开",
            "报告",
            "十",
            "二〇二一年",
            "\ud83d",
            "\udc4d",
            "\u0000");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces)),
                Arbitraries.strings().ofMaxLength(80),
                Arbitraries.strings().withCharRange('\u3000', '\u30ff').ofMaxLength(40));
    }

    @Property(tries = 1500)
    void whatever_is_read_stands_in_the_text(@ForAll("texts") String one, @ForAll("texts") String other) {
        ReportContent report = report(one, other);
        Readout readout = new Readout(report);

        List<Statement> statements =
                Lexicons.reader(report.edition().id()).read(report).statements();

        assertThat(statements).allSatisfy(statement -> {
            int length = readout.text(statement.span().part()).length();
            assertThat(statement.sentence().part()).isEqualTo(statement.span().part());
            assertThat(statement.span().start()).isBetween(0, length);
            assertThat(statement.span().end()).isBetween(statement.span().start(), length);
            assertThat(statement.sentence().start())
                    .isBetween(0, statement.span().start());
            assertThat(statement.sentence().end()).isBetween(statement.span().end(), length);
        });
    }

    private static ReportContent report(String one, String other) {
        Edition form = ShippedEditions.editions().edition("2021").orElseThrow();
        Map<String, SectionText> sections = new HashMap<>();
        form.sections().forEach(section -> sections.put(section.key(), new SectionText(other, one)));
        sections.put("problems", new SectionText(one, other));
        return new ReportContent(form, 2021, one, other, one, sections, Cells.none(form));
    }
}
