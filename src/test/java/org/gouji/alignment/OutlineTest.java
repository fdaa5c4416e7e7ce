package org.gouji.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.alignment.label.Piece;
import org.gouji.alignment.note.Issue;
import org.gouji.alignment.note.IssueCode;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.documents.Printed;
import org.gouji.source.Block;
import org.gouji.source.Entry;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Grid.Squares;
import org.gouji.source.Line;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;
import org.gouji.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Title, sections, closing and what stands around them. */
class OutlineTest {

    private final ReportContent report = Aligners.numbered("2021");
    private final List<Block> blocks = new ArrayList<>(Printed.of(report));

    @Test
    void a_list_of_the_parts_in_the_preface_is_no_heading() {
        insertBefore(
                "一、总体情况",
                report.edition().sections().stream()
                        .map(section -> section.heading().official())
                        .toArray(String[]::new));

        Aligned aligned = align();

        assertThat(aligned.content().sections()).isEqualTo(report.sections());
        assertThat(aligned.content().preface()).endsWith("六、其他需要报告的事项");
    }

    @Test
    void lines_of_a_page_are_joined_and_it_is_told_of_how_many() {
        String first = "本单位在网站上主动公开政府信息，".repeat(3);
        int at = indexOf("本单位认真做好公开工作。");
        blocks.set(at, new Line(first, Origin.line(1)));
        blocks.add(at + 1, new Line("共二十七条。", Origin.line(2)));

        Aligned aligned = align();

        assertThat(section(aligned, "overview").text()).startsWith(first + "共二十七条。");
        assertThat(aligned.issues())
                .extracting(Issue::code, Issue::pointer, Issue::found)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(IssueCode.LINES_JOINED, "/sections/overview/text", "2"));
    }

    @Test
    void numbers_inside_a_section_do_not_begin_another() {
        replace("本单位认真做好公开工作。", "一、加强组织领导", "成立小组。", "二、规范公开流程", "完善制度。", "五、强化监督");

        Aligned aligned = align();

        assertThat(section(aligned, "overview").text()).contains("二、规范公开流程\n完善制度。");
        assertThat(aligned.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "四.政府信息公开行政复议、行政诉讼情况,",
        "四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况,",
        "四、政府信息公开行政复议、行政许讼情况,HEADING_REPAIRED",
        "四、复议和诉讼,HEADING_UNKNOWN",
        "政府信息公开行政复议、行政诉讼情况,"
    })
    void a_heading_is_known_in_many_wordings(String heading, String code) {
        replace("四、政府信息公开行政复议、行政诉讼情况", heading);

        Aligned aligned = align();

        assertThat(section(aligned, "disputes").heading()).isEqualTo(heading);
        assertThat(aligned.issues())
                .extracting(issue -> issue.code().name())
                .isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(aligned.content().cells()).isEqualTo(report.cells());
    }

    @Test
    void swapped_sections_keep_their_texts_and_are_told() {
        replace("六、其他需要报告的事项", "五、存在的主要问题及改进情况");
        int first = indexOf("五、存在的主要问题及改进情况");
        blocks.set(first, new Paragraph("六、其他需要报告的事项", Origin.line(901)));
        blocks.set(first + 1, new Paragraph("无。", Origin.line(902)));
        blocks.remove(first + 2);

        Aligned aligned = align();

        assertThat(section(aligned, "other").text()).isEqualTo("无。");
        assertThat(section(aligned, "problems").text()).startsWith("本单位");
        assertThat(codes(aligned)).containsExactly(IssueCode.SECTION_OUT_OF_ORDER);
    }

    @Test
    void a_section_without_a_heading_is_missing_and_its_table_is_read() {
        blocks.remove(indexOf("三、收到和处理政府信息公开申请情况"));

        Aligned aligned = align();

        assertThat(codes(aligned)).containsExactly(IssueCode.SECTION_MISSING, IssueCode.TABLE_ELSEWHERE);
        assertThat(aligned.content().cells()).isEqualTo(report.cells());
    }

    @Test
    void a_title_may_run_over_lines() {
        replace(report.title(), "张店区大数据中心", "2021年政府信息公开工作年度报告");

        assertThat(align().content().title()).isEqualTo("张店区大数据中心2021年政府信息公开工作年度报告");
    }

    @Test
    void a_title_without_a_year_leaves_the_year_open() {
        replace(report.title(), "张店区大数据中心政府信息公开工作年度报告");

        Aligned aligned = align();

        assertThat(aligned.year()).isEmpty();
        assertThat(codes(aligned)).containsExactly(IssueCode.YEAR_MISSING);
    }

    @Test
    void a_year_that_only_the_page_names_is_doubted() {
        replace(report.title(), "张店区大数据中心政府信息公开工作年度报告");

        Aligned aligned = Aligners.SHIPPED.align(
                new Source(List.of(new Entry("标题", "张店区大数据中心2021年政府信息公开工作年度报告", Origin.UNKNOWN)), blocks, List.of()),
                OptionalInt.empty());

        assertThat(aligned.year()).hasValue(2021);
        assertThat(codes(aligned)).containsExactly(IssueCode.YEAR_ELSEWHERE);
    }

    @Test
    void what_a_portal_prints_above_the_report_is_metadata() {
        blocks.add(
                0,
                grid(
                        List.of("索引号:", "11370300MB2823262F/2021-5125430", "文号:", "无文号"),
                        List.of("发布机构：", "经开区办公室", "", "")));
        blocks.add(1, new Paragraph("发布日期：2022-01-20", Origin.line(900)));

        Aligned aligned = align();

        assertThat(aligned.entries())
                .extracting(entry -> entry.name() + "=" + entry.value())
                .containsExactly("索引号=11370300MB2823262F/2021-5125430", "文号=无文号", "发布机构=经开区办公室", "发布日期=2022-01-20");
        assertThat(aligned.organNames())
                .extracting(Aligned.OrganName::name)
                .containsExactly("张店区大数据中心", "张店区大数据中心", "经开区办公室");
        assertThat(aligned.issues()).isEmpty();
    }

    @Test
    void a_table_of_the_offices_own_stays_in_the_text_of_its_section() {
        blocks.add(indexOf("六、其他需要报告的事项") + 1, grid(List.of("渠道", "条数"), List.of("网站", "12"), List.of("微信", "15")));

        Aligned aligned = align();

        assertThat(section(aligned, "other").text()).startsWith("渠道\t条数\n网站\t12\n微信\t15\n");
        assertThat(aligned.content().cells()).isEqualTo(report.cells());
    }

    @Test
    void what_stands_below_the_closing_is_left_over() {
        blocks.add(new Paragraph("附件：无", Origin.line(903)));
        blocks.add(new Paragraph("打印 关闭", Origin.line(904)));

        Aligned aligned = align();

        assertThat(aligned.content().closing()).isEqualTo(report.closing());
        assertThat(aligned.issues())
                .extracting(Issue::code, Issue::found)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(IssueCode.TEXT_WITHOUT_PLACE, "附件：无"),
                        org.assertj.core.groups.Tuple.tuple(IssueCode.TEXT_WITHOUT_PLACE, "打印 关闭"));
    }

    @Test
    void a_last_paragraph_with_a_date_is_no_closing() {
        blocks.remove(blocks.size() - 1);
        blocks.remove(blocks.size() - 1);
        blocks.add(new Paragraph("上述工作已于2021年12月31日前完成。", Origin.line(905)));

        Aligned aligned = align();

        assertThat(aligned.content().closing()).isEmpty();
        assertThat(section(aligned, "other").text()).endsWith("完成。");
    }

    private Aligned align() {
        return Aligners.SHIPPED.align(Source.of(blocks), OptionalInt.empty());
    }

    private static SectionText section(Aligned aligned, String key) {
        return aligned.content().sections().getOrDefault(key, SectionText.NONE);
    }

    private static List<IssueCode> codes(Aligned aligned) {
        return aligned.issues().stream().map(Issue::code).toList();
    }

    private int indexOf(String text) {
        for (int i = 0; i < blocks.size(); i++) {
            if (Piece.text(blocks.get(i)).equals(text)) {
                return i;
            }
        }
        throw new AssertionError(text);
    }

    @Test
    @Timeout(10)
    void a_sheet_that_damage_has_made_thousands_of_columns_wide_takes_no_time() {
        List<String> wide = Collections.nCopies(12_000, "1");
        blocks.add(grid(wide, wide, wide, wide));

        assertThat(align().content().cells()).isEqualTo(report.cells());
    }

    private void insertBefore(String text, String... paragraphs) {
        int at = indexOf(text);
        for (int i = 0; i < paragraphs.length; i++) {
            blocks.add(at + i, new Paragraph(paragraphs[i], Origin.line(1000 + i)));
        }
    }

    private void replace(String text, String... paragraphs) {
        insertBefore(text, paragraphs);
        blocks.remove(paragraphs.length + indexOfLast(text, paragraphs));
    }

    /** Where the text stands behind the paragraphs that were inserted before it, less their number. */
    private int indexOfLast(String text, String... inserted) {
        int at = indexOf(text);
        return List.of(inserted).contains(text) ? at : at - inserted.length;
    }

    @SafeVarargs
    private static Grid grid(List<String>... rows) {
        Origin origin = Origin.table(9);
        List<Box> boxes = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].size(); column++) {
                boxes.add(new Box(row, column, 1, 1, rows[row].get(column), origin.box(row, column)));
            }
        }
        return new Grid(Squares.TRUE, rows[0].size(), rows.length, boxes, origin);
    }
}
