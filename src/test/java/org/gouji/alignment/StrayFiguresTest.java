package org.gouji.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.content.SectionText;
import org.gouji.reader.text.TextReader;
import org.gouji.source.Allowance;
import org.junit.jupiter.api.Test;

class StrayFiguresTest {

    private static final String REPORT =
            """
            某局2021年政府信息公开工作年度报告
            二、主动公开政府信息情况
            第二十条第（一）项
            信息内容\t本年制发件数\t本年废止件数\t现行有效件数
            规章\t1\t2\t3
            行政规范性文件\t4\t5\t6
            第二十条第（五）项
            信息内容\t本年处理决定数量
            行政许可\t%s
            第二十条第（六）项
            信息内容\t本年处理决定数量
            行政处罚\t7
            行政强制\t8
            三、收到和处理政府信息公开申请情况
            """;

    @Test
    void a_figure_that_slipped_out_of_its_cell_is_told_and_the_empty_cell_doubted() {
        Aligned aligned = align(REPORT.formatted("\n11398889"));

        assertThat(issues(aligned))
                .contains(
                        "EXTRA_FIGURE /tables 11398889", "CELL_DOUBTED /tables/disclosure/licences/decisions 11398889");
        assertThat(aligned.content()
                        .sections()
                        .getOrDefault("disclosure", SectionText.NONE)
                        .text())
                .doesNotContain("11398889");
    }

    @Test
    void nothing_is_doubted_where_every_figure_has_its_cell() {
        assertThat(issues(align(REPORT.formatted("11398889"))))
                .noneMatch(issue -> issue.startsWith("EXTRA_FIGURE") || issue.startsWith("CELL_DOUBTED"));
    }

    @Test
    void a_sentence_between_tables_is_text() {
        Aligned aligned = align(REPORT.formatted("9\n其中延续许可3件。"));

        assertThat(aligned.content()
                        .sections()
                        .getOrDefault("disclosure", SectionText.NONE)
                        .text())
                .contains("其中延续许可3件。");
        assertThat(issues(aligned)).noneMatch(issue -> issue.startsWith("EXTRA_FIGURE"));
    }

    private static Aligned align(String text) {
        return Aligners.SHIPPED.align(
                new TextReader().read(text.getBytes(StandardCharsets.UTF_8), Allowance.withoutTimeLimit()),
                OptionalInt.empty());
    }

    private static List<String> issues(Aligned aligned) {
        return aligned.issues().stream()
                .map(issue -> issue.code() + " " + issue.pointer() + " " + issue.found())
                .toList();
    }
}
