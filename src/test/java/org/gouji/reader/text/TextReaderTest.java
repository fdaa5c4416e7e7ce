package org.gouji.reader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gouji.source.Allowance;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Line;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.gouji.source.Remark;
import org.gouji.source.Source;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    private static final String SENTENCE = "按照政府信息公开条例的要求，本机关编制了年度报告。";

    @Test
    void a_line_of_a_text_that_is_not_wrapped_is_a_paragraph() {
        Source source = read(SENTENCE + "\n\n  无。 \r\n");

        assertThat(source.blocks())
                .containsExactly(new Paragraph(SENTENCE, Origin.line(1)), new Paragraph("无。", Origin.line(3)));
    }

    @Test
    void a_text_whose_lines_end_at_a_page_s_width_gives_lines() {
        String text = "公开工作年度报告有关事项的通知要求特向社会公布情况\n".repeat(8) + "报告。\n";

        assertThat(read(text).blocks()).hasSize(9).allMatch(Line.class::isInstance);
    }

    @Test
    void lines_with_tabs_are_rows_whose_empty_fields_are_seen() {
        Grid grid = grid(read("规章\t0\t \t11\n\t(六) 其他处理\t5"));

        assertThat(grid.squares()).isEqualTo(Grid.Squares.IN_ORDER);
        assertThat(grid.width()).isEqualTo(4);
        assertThat(texts(grid, 0)).containsExactly("规章", "0", "", "11");
        assertThat(texts(grid, 1)).containsExactly("", "(六) 其他处理", "5");
        assertThat(grid.row(1).get(2).origin()).isEqualTo(new Origin(0, 2, 1, 2, 3));
    }

    @Test
    void an_empty_line_parts_tables() {
        Source source = read("规章\t0\t0\n规范性文件\t0\t0\n\n\n一、本年新收\t0\t0\n二、上年结转\t0\t0\n");

        assertThat(source.blocks()).hasSize(2).allMatch(Grid.class::isInstance);
    }

    @Test
    void a_sentence_with_a_gap_or_an_indent_is_no_table() {
        assertThat(read("\t" + SENTENCE + "\n张店区大数据中心\t2021年1月11日").blocks())
                .extracting(TextReaderTest::words)
                .containsExactly(SENTENCE, "张店区大数据中心\t2021年1月11日");
    }

    @Test
    void fields_between_pipes_are_rows() {
        Grid grid = grid(read("索引号: | 11370300MB2823262F | 文号: | 无文号 |\n---|---|---|---|\n日期: | | 机构: | 办公室 |"));

        assertThat(grid.height()).isEqualTo(2);
        assertThat(texts(grid, 0)).containsExactly("索引号:", "11370300MB2823262F", "文号:", "无文号");
        assertThat(texts(grid, 1)).containsExactly("日期:", "", "机构:", "办公室");
    }

    @Test
    void pipes_around_the_row_are_no_fields() {
        Grid grid = grid(read("| 规章 | 5 | 2 |\n|:---|---:|---|\n| | ２ | |"));

        assertThat(texts(grid, 0)).containsExactly("规章", "5", "2");
        assertThat(texts(grid, 1)).containsExactly("", "２", "");
    }

    @Test
    void a_cell_on_each_line_gives_lines_without_the_pipe_and_the_row_s_empty_cells_as_tabs() {
        assertThat(read("规章 |\n0 |\n1,362 |\n|||\n|\n(六)其他处理 |").blocks())
                .containsExactly(
                        new Line("规章", Origin.line(1)),
                        new Line("0", Origin.line(2)),
                        new Line("1,362", Origin.line(3)),
                        new Line("\t\t", Origin.line(4)),
                        new Line("", Origin.line(5)),
                        new Line("(六)其他处理", Origin.line(6)));
    }

    @Test
    void a_heading_s_marks_are_left_out() {
        assertThat(read("## 一、总体情况\n#### 四、无").blocks())
                .extracting(TextReaderTest::words)
                .containsExactly("一、总体情况", "四、无");
    }

    @Test
    void utf_8_needs_no_remark_with_or_without_its_mark() {
        assertThat(read(SENTENCE).remarks()).isEmpty();
        assertThat(read("\uFEFF" + SENTENCE)).isEqualTo(read(SENTENCE));
    }

    @Test
    void utf_16_is_known_by_its_mark() {
        byte[] big = ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_16BE);
        byte[] little = ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_16LE);

        assertThat(read(big)).isEqualTo(read(SENTENCE));
        assertThat(read(little)).isEqualTo(read(SENTENCE));
    }

    @Test
    void gb18030_is_guessed_and_said() {
        Source source = read(SENTENCE.getBytes(Charset.forName("GB18030")));

        assertThat(source.blocks()).extracting(TextReaderTest::words).containsExactly(SENTENCE);
        assertThat(source.remarks())
                .containsExactly(new Remark(Remark.Kind.ENCODING_GUESSED, "GB18030", Origin.UNKNOWN));
    }

    @Test
    void a_damaged_character_is_said_to_be_lost() {
        byte[] bytes = SENTENCE.repeat(3).getBytes(StandardCharsets.UTF_8);
        bytes[31] = (byte) 0xFF;

        assertThat(read(bytes).remarks())
                .extracting(Remark::kind)
                .contains(Remark.Kind.ENCODING_GUESSED, Remark.Kind.CHARACTERS_LOST);
    }

    @Test
    void what_is_no_text_is_refused() {
        assertRefused(new byte[] {0, 1, 2, 3, 0, 5}, Refusal.DAMAGED);
        assertRefused(" \n\t\n".getBytes(StandardCharsets.UTF_8), Refusal.EMPTY);
        assertRefused(new byte[0], Refusal.EMPTY);
        assertRefused("公".repeat(Allowance.MOST_CHARACTERS + 1).getBytes(StandardCharsets.UTF_8), Refusal.TOO_LARGE);
        assertRefused("0\t0\t0\n".repeat(Allowance.MOST_BOXES).getBytes(StandardCharsets.UTF_8), Refusal.TOO_LARGE);
    }

    @Test
    void form_feeds_are_pages() {
        assertThat(read("一\f二").blocks())
                .extracting(Block::origin)
                .containsExactly(Origin.line(1).onPage(1), Origin.line(2).onPage(2));
    }

    @Test
    void of_the_five_reports_only_the_one_that_was_a_pdf_is_wrapped() {
        assertThat(report("zhangdian-government-offices-administration-2020").blocks())
                .hasSizeGreaterThan(200)
                .allMatch(Line.class::isInstance);
        assertThat(List.of(
                        report("zhangdian-big-data-centre-2020"),
                        report("zhangdian-media-centre-2020"),
                        report("zibo-big-data-bureau-2021")))
                .allSatisfy(source -> assertThat(source.blocks()).noneMatch(Line.class::isInstance));
    }

    @Test
    void the_report_with_a_cell_on_each_line_has_paragraphs_of_prose_and_lines_of_cells() {
        List<Block> blocks = report("zibo-development-zone-office-2020").blocks();

        assertThat(blocks.get(0)).isInstanceOf(Grid.class);
        assertThat(blocks.stream().filter(Grid.class::isInstance)).hasSize(1);
        assertThat(blocks.stream().filter(Paragraph.class::isInstance)).hasSize(18);
        assertThat(blocks.stream().filter(Line.class::isInstance)).hasSizeGreaterThan(250);
    }

    private static Source read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Source read(byte[] bytes) {
        return new TextReader().read(bytes, Allowance.withoutTimeLimit());
    }

    private static Source report(String name) {
        try (InputStream in =
                Objects.requireNonNull(TextReaderTest.class.getResourceAsStream("/demo/" + name + ".txt"), name)) {
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Grid grid(Source source) {
        assertThat(source.blocks()).hasSize(1).first().isInstanceOf(Grid.class);
        return (Grid) source.blocks().get(0);
    }

    private static List<String> texts(Grid grid, int row) {
        return grid.row(row).stream().map(Grid.Box::text).toList();
    }

    private static String words(Block block) {
        return block instanceof Paragraph paragraph ? paragraph.text() : ((Line) block).text();
    }

    private static void assertRefused(byte[] bytes, Refusal refusal) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(RefusedDocument.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(refusal));
    }
}
