package org.gouji.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.alignment.digits.Balance;
import org.gouji.alignment.line.LineTables;
import org.gouji.alignment.note.Issue;
import org.gouji.alignment.note.IssueCode;
import org.gouji.check.Catalogues;
import org.gouji.content.CellValue;
import org.gouji.form.CellKey;
import org.gouji.form.yaml.ShippedEditions;
import org.junit.jupiter.api.Test;

class LineTablesTest {

    @Test
    void a_report_that_was_a_pdf_is_read_as_by_hand() {
        assertReadAsByHand(PublishedText.GOVERNMENT_OFFICES, "六、其他");
    }

    @Test
    void a_report_with_a_cell_on_each_line_is_read_as_by_hand() {
        assertReadAsByHand(PublishedText.DEVELOPMENT_ZONE, "六、需要");
    }

    @Test
    void a_label_broken_over_lines_has_its_figures_before_within_or_behind_it() {
        assertRow("applications/refusedForbiddenByLaw", "2.其他法律行政法规禁止", "公开", "1 2 3 4 5 6 21");
        assertRow("applications/refusedForbiddenByLaw", "2.其他法律行政法规禁止", "1 2 3 4 5 6 21", "公开");
        assertRow("applications/refusedForbiddenByLaw", "1 2 3 4 5 6 21", "2.其他法律行政法规禁止", "公开");
    }

    @Test
    void digits_of_a_label_are_no_figures() {
        assertRow("applications/refusedForbiddenByLaw", "2.其他法律行政法规禁止公开 1 2 3 4 5 6 21");
        assertRow("applications/refusedForbiddenByLaw", "2、 其他法律行政法规禁止公开 1 2 3 4 5 6 21");
        assertRow("applications/refusedForbiddenByLaw", "1 2 3 4 5 6 21 2.其他法律行政法规禁止公开");
    }

    @Test
    void figures_without_a_space_before_or_behind_their_label_are_cut_off() {
        assertRow("applications/refusedForbiddenByLaw", "2.其他法律行政法规禁止公开12345621");
        assertRow("applications/refusedForbiddenByLaw", "123456212.其他法律行政法规禁止公开");
    }

    @Test
    void commas_widths_and_units_are_the_figures_own() {
        LineTables.Result result = read("2019", "政府集中采购 1,362 ９０９.７６ 万元", "规章 ５ 2件 /");

        assertThat(figures(result))
                .containsEntry("disclosure/procurement/projects", "1,362")
                .containsEntry("disclosure/procurement/amount", "９０９.７６ 万元")
                .containsEntry("disclosure/regulations/made", "５")
                .containsEntry("disclosure/regulations/disclosed", "2件")
                .containsEntry("disclosure/regulations/total", "");
    }

    @Test
    void a_page_mark_between_figures_is_none_of_them() {
        LineTables.Result result = read("2019", "规章", "5", "2", "— 3 —", "11", "规范性文件", "0", "1", "0");

        assertThat(figures(result))
                .containsEntry("disclosure/regulations/total", "11")
                .hasSize(6);
    }

    @Test
    void one_word_for_a_column_and_a_row_is_told_by_its_number_and_place() {
        LineTables.Result result = read(
                "2021",
                "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计",
                "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0",
                "其他 1 0 0 0 0 0 1",
                "总计 2 0 0 0 0 0 2");

        assertThat(figures(result))
                .containsEntry("applications/otherMiscellaneous/total", "1")
                .containsEntry("applications/processed/total", "2")
                .hasSize(21);
    }

    @Test
    void a_row_with_a_figure_too_few_or_too_many_is_not_read_and_said() {
        LineTables.Result result = read("2019", "（一）予以公开 1 0 0 0 0 1", "1.属于国家秘密 0 0 0 0 0 0 0 0");

        assertThat(result.figures().all()).isEmpty();
        assertThat(result.issues())
                .extracting(Issue::code, Issue::pointer)
                .contains(
                        tuple(IssueCode.ROW_UNCERTAIN, "/tables/applications/granted"),
                        tuple(IssueCode.ROW_UNCERTAIN, "/tables/applications/refusedStateSecret"));
    }

    @Test
    void a_printed_subtotal_is_not_counted_and_compared() {
        String[] rows = {
            "（四）无法提供 1 0 0 0 0 0 1",
            "1.本机关不掌握相关政府信息 1 0 0 0 0 0 1",
            "2.没有现成信息需要另行制作 0 0 0 0 0 0 0",
            "3.补正后申请内容仍不明确 0 0 0 0 0 0 0"
        };
        LineTables.Result right = read("2019", rows);
        rows[0] = "（四）无法提供 2 0 0 0 0 0 2";
        LineTables.Result wrong = read("2019", rows);

        assertThat(right.figures().all()).hasSize(21);
        assertThat(right.issues()).extracting(Issue::code).contains(IssueCode.SUBTOTAL);
        assertThat(right.issues()).extracting(Issue::code).doesNotContain(IssueCode.SUBTOTAL_DIFFERS);
        assertThat(wrong.issues()).extracting(Issue::code).contains(IssueCode.SUBTOTAL, IssueCode.SUBTOTAL_DIFFERS);
    }

    @Test
    void a_misread_label_is_repaired_and_an_unreadable_one_known_by_its_place() {
        LineTables.Result result =
                read("2019", "1.属于国家秘密 0 0 0 0 0 0 0", "2.就法制于政牧禁止公升 1 0 0 0 0 0 1", "3.危及“三安全一稳走” 2 0 0 0 0 0 2");

        assertThat(figures(result))
                .containsEntry("applications/refusedForbiddenByLaw/total", "1")
                .containsEntry("applications/refusedSecurityAndStability/total", "2");
        assertThat(result.issues())
                .extracting(Issue::code, Issue::pointer)
                .contains(tuple(IssueCode.LABEL_REPAIRED, "/tables/applications/refusedSecurityAndStability"));
    }

    @Test
    void a_row_that_the_form_does_not_have_is_left_over() {
        LineTables.Result result = read("2019", "规章 5 2 11", "其他主动公开文件 8 8 8", "规范性文件 0 0 0");

        assertThat(result.figures().all()).hasSize(6);
        assertThat(result.issues())
                .extracting(Issue::code, Issue::found)
                .contains(tuple(IssueCode.EXTRA_ROW, "其他主动公开文件 8 8 8"));
    }

    @Test
    void the_disputes_are_known_by_their_number_whatever_is_left_of_the_header() {
        LineTables.Result result =
                read("2019", "结 结 其 尚", "果 果 他 未", "维 纠 结 审", "持 正 果 结", "1 2 3 4 10 0 0 0 0 0 5 0 0 0 5");

        assertThat(figures(result))
                .containsEntry("disputes/reconsideration/total", "10")
                .containsEntry("disputes/litigationAfterReconsideration/upheld", "5");
        assertThat(result.unused()).isEmpty();
    }

    @Test
    void half_of_a_row_of_disputes_is_not_guessed_at() {
        LineTables.Result result = read("2019", "未经复议直接起诉 复议后起诉", "1 0 0 0 1 0 0 0 0 0");

        assertThat(result.figures().all()).isEmpty();
        assertThat(result.issues()).extracting(Issue::pointer).contains("/tables/disputes");
    }

    @Test
    void columns_in_another_order_are_read_in_the_order_of_their_header() {
        LineTables.Result onOneLine =
                read("2019", "总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他", "一、本年新收政府信息公开申请数量 21 1 2 3 4 5 6");
        LineTables.Result onTwoLines =
                read("2019", "自然人 法人或其他组织 总计", "商业企业 社会公益组织 科研机构 法律服务机构 其他", "一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21");

        assertThat(figures(onOneLine))
                .containsEntry("applications/new/naturalPerson", "1")
                .containsEntry("applications/new/total", "21");
        assertThat(figures(onTwoLines))
                .containsEntry("applications/new/company", "2")
                .containsEntry("applications/new/socialOrganisation", "3")
                .containsEntry("applications/new/researchInstitute", "4")
                .containsEntry("applications/new/total", "21");
    }

    @Test
    void figures_below_a_header_that_contradicts_the_form_are_doubted() {
        LineTables.Result result = read("2019", "总计 科研机构 自然人 社会公益组织 法律服务机构", "一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21");

        assertThat(result.issues())
                .extracting(Issue::code, Issue::pointer)
                .contains(tuple(IssueCode.CELL_DOUBTED, "/tables/applications/new"));
    }

    @Test
    void disputes_in_another_order_are_doubted() {
        LineTables.Result result =
                read("2019", "行政复议 行政诉讼", "复议后起诉 未经复议直接起诉", "结果维持 结果纠正 其他结果 尚未审结 总计", "1 2 3 4 10 0 0 0 0 0 5 0 0 0 5");

        assertThat(result.issues())
                .extracting(Issue::code, Issue::pointer)
                .contains(tuple(IssueCode.CELL_DOUBTED, "/tables/disputes"));
    }

    @Test
    void rows_and_columns_of_another_edition_are_told_and_not_read() {
        LineTables.Result result =
                read("2021", "信息内容 本年新制作数量 本年新公开数量 对外公开总数量", "规章 5 2 11", "其他对外管理服务事项 3 0 8", "政府集中采购 1 909.76");

        assertThat(result.figures().all()).isEmpty();
        assertThat(result.issues())
                .extracting(Issue::code, Issue::found)
                .contains(
                        tuple(IssueCode.CELL_OF_OTHER_EDITION, "规章 5 2 11"),
                        tuple(IssueCode.CELL_OF_OTHER_EDITION, "其他对外管理服务事项 3 0 8"),
                        tuple(IssueCode.CELL_OF_OTHER_EDITION, "政府集中采购 1 909.76"));
    }

    @Test
    void sentences_are_given_back() {
        LineTables.Result result =
                read("2019", "截至 2020 年底，主动公开 38 条。", "规章 5 2 11", "以上 3 项，均已公开。", "规范性文件 0 0 0", "共 5 条。");

        assertThat(result.figures().all()).hasSize(6);
        assertThat(result.unused())
                .extracting(PublishedText::words)
                .containsExactly("截至 2020 年底，主动公开 38 条。", "以上 3 项，均已公开。", "共 5 条。");
    }

    private static void assertRow(String row, String... lines) {
        String[] table = new String[lines.length + 3];
        table[0] = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计";
        table[1] = "1.属于国家秘密 9 0 0 0 0 0 9";
        System.arraycopy(lines, 0, table, 2, lines.length);
        table[lines.length + 2] = "3.危及“三安全一稳定” 8 0 0 0 0 0 8";

        LineTables.Result result = read("2019", table);

        assertThat(figures(result))
                .containsEntry(row + "/naturalPerson", "1")
                .containsEntry(row + "/otherEntity", "6")
                .containsEntry(row + "/total", "21")
                .containsEntry("applications/refusedStateSecret/total", "9")
                .containsEntry("applications/refusedSecurityAndStability/total", "8")
                .hasSize(21);
    }

    private static LineTables.Result read(String edition, String... lines) {
        return new LineTables(
                        Catalogues.edition(edition), ShippedEditions.editions(), Balance.of(Catalogues.rules(edition)))
                .read(FlatReport.blocks(List.of(lines)));
    }

    private static void assertReadAsByHand(PublishedText report, String end) {
        LineTables tables = new LineTables(
                Catalogues.edition("2019"), ShippedEditions.editions(), Balance.of(Catalogues.rules("2019")));

        LineTables.Result result = tables.read(report.between("二、", "五、"));
        LineTables.Result whole = tables.read(report.blocks());

        assertThat(figures(result)).isEqualTo(transcript(report));
        assertThat(result.issues()).isEmpty();
        assertThat(result.unused())
                .extracting(PublishedText::words)
                .allMatch(text -> text.startsWith("三、") || text.startsWith("四"));
        assertThat(figures(whole)).isEqualTo(transcript(report));
        assertThat(whole.issues()).isEmpty();
        assertThat(whole.unused()).extracting(PublishedText::words).contains("一、总体情况", "无。");
    }

    private static Map<String, String> figures(LineTables.Result result) {
        Map<String, String> figures = new TreeMap<>();
        result.figures().all().forEach((cell, found) -> figures.put(cell.toString(), text(cell, found.value())));
        return figures;
    }

    private static String text(CellKey cell, CellValue value) {
        if (value instanceof CellValue.Number number) {
            return number.written().isEmpty() ? number.value().toPlainString() : number.written();
        }
        return value instanceof CellValue.Blank ? "" : cell + " " + value;
    }

    private static Map<String, String> transcript(PublishedText report) {
        Map<String, String> figures = new TreeMap<>();
        report.transcript().required("tables").properties().forEach(table -> table.getValue()
                .properties()
                .forEach(row -> row.getValue()
                        .properties()
                        .forEach(cell -> figures.put(
                                table.getKey() + "/" + row.getKey() + "/" + cell.getKey(), written(cell.getValue())))));
        return figures;
    }

    private static String written(JsonNode cell) {
        if (cell.isNull()) {
            return "";
        }
        return cell.isObject() ? cell.required("written").textValue() : cell.asText();
    }
}
