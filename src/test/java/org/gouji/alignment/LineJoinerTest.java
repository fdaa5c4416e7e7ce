package org.gouji.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Line;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;
import org.junit.jupiter.api.Test;

class LineJoinerTest {

    private static final String FULL = "根据政府信息公开条例的有关规定和上级的工作要求，编制本年度";

    @Test
    void lines_that_the_page_broke_are_one_paragraph_with_nothing_in_the_breaks() {
        assertThat(joined(FULL, FULL, "报告。")).containsExactly(FULL + FULL + "报告。");
    }

    @Test
    void a_short_line_that_ends_a_sentence_ends_its_paragraph() {
        assertThat(joined(FULL, "报告。", FULL, "报告！")).containsExactly(FULL + "报告。", FULL + "报告！");
    }

    @Test
    void a_full_line_that_ends_a_sentence_goes_on_unless_a_number_follows() {
        String sentence = FULL.substring(1) + "。";

        assertThat(joined(sentence, FULL, sentence, "（二）依申请公开" + FULL.substring(8), "报告。"))
                .containsExactly(sentence + FULL + sentence, "（二）依申请公开" + FULL.substring(8) + "报告。");
    }

    @Test
    void a_number_after_a_broken_sentence_begins_nothing() {
        assertThat(joined(FULL, "31 日，共公开政务信息", FULL, "1.5 万条。")).hasSize(1);
    }

    @Test
    void short_lines_below_one_another_stay_apart() {
        assertThat(joined(FULL, "报告。", "张店区机关事务服务中心", "2021年1月29日"))
                .containsExactly(FULL + "报告。", "张店区机关事务服务中心", "2021年1月29日");
    }

    @Test
    void a_page_mark_is_not_in_the_paragraph_that_goes_over_it() {
        assertThat(joined(FULL, FULL, "— 3 —", "报告。")).containsExactly(FULL + FULL + "报告。");
    }

    @Test
    void paragraphs_of_the_document_are_left_as_they_are_and_grids_left_out() {
        Paragraph one = new Paragraph("一句没有完", Origin.line(1));
        Paragraph two = new Paragraph("的话", Origin.line(2));
        Grid grid = new Grid(Grid.Squares.TRUE, 0, 0, List.of(), Origin.table(1));

        assertThat(LineJoiner.paragraphs(List.of(one, grid, two))).containsExactly(one, two);
    }

    @Test
    void the_first_line_s_place_is_the_paragraph_s() {
        List<Block> lines = List.of(new Line(FULL, Origin.line(7)), new Line("报告。", Origin.line(9)));

        assertThat(LineJoiner.paragraphs(lines)).containsExactly(new Paragraph(FULL + "报告。", Origin.line(7)));
    }

    @Test
    void a_broken_report_is_joined_as_by_hand() {
        PublishedText report = PublishedText.GOVERNMENT_OFFICES;

        assertThat(joined(report.between("一、总体", "二、主动")))
                .isEqualTo(report.transcript().at("/sections/overview/text").textValue());
        assertThat(joined(report.between("五、存在", "六、其他")))
                .isEqualTo(report.transcript().at("/sections/problems/text").textValue());
        assertThat(joined(afterLast(report.blocks(), "六、其他")))
                .isEqualTo("无。\n" + report.transcript().at("/closing").textValue());
    }

    private static List<Block> afterLast(List<Block> blocks, String heading) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (PublishedText.words(blocks.get(i)).startsWith(heading)) {
                return blocks.subList(i + 1, blocks.size());
            }
        }
        return List.of();
    }

    private static String joined(List<Block> blocks) {
        return LineJoiner.paragraphs(blocks).stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    private static List<String> joined(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(new Line(line, Origin.UNKNOWN));
        }
        return LineJoiner.paragraphs(blocks).stream().map(Paragraph::text).toList();
    }
}
