package org.gouji.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.alignment.Aligners;
import org.gouji.alignment.note.IssueCode;
import org.gouji.check.ReportFixture;
import org.gouji.content.ReportContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report in plain text and the change to it that each issue tells of; the report as it is has none of them. */
class EveryIssueTest {

    /** Of what plain text does not have, lines of a page and squares of a table: see OutlineTest and GridTablesTest. */
    private static final Set<IssueCode> OF_OTHER_FORMATS =
            EnumSet.of(IssueCode.LINES_JOINED, IssueCode.EXTRA_COLUMN, IssueCode.CELL_MISSING);

    /** Told of the organ's name by the room that knows the organs. */
    private static final Set<IssueCode> OF_THE_ORGAN =
            EnumSet.range(IssueCode.ORGAN_MISSING, IssueCode.ORGAN_CONTRADICTED);

    private static final ReportContent NUMBERED = Aligners.numbered("2021");

    /** A change of a report as it is written, and what is then told of which place. */
    private record Told(
            IssueCode code, String pointer, ReportContent report, Rendering rendering, UnaryOperator<String> change) {

        @Override
        public String toString() {
            return code + " " + pointer;
        }

        List<String> issues(UnaryOperator<String> change) {
            return Aligners.SHIPPED
                    .align(rendering.through(Printed.of(report), change), OptionalInt.empty())
                    .issues()
                    .stream()
                    .map(issue -> issue.code() + " " + issue.pointer())
                    .toList();
        }
    }

    static Stream<Told> told() {
        String newly = "一、本年新收政府信息公开申请数量\t111";
        String carried = "二、上年结转政府信息公开申请数量\t118\t119\t120\t121\t122\t123\t124\n";
        return Stream.of(
                tabs(IssueCode.TITLE_MISSING, "/title", "(?m)\\A.*\n", ""),
                tabs(IssueCode.YEAR_MISSING, "/year", "(?s)2021年(.*)2022年1月11日", "$1"),
                tabs(IssueCode.YEAR_ELSEWHERE, "/year", "\\A(.*)2021年", "标题：某局2021年政府信息公开工作年度报告\n$1"),
                tabs(IssueCode.YEAR_CONTRADICTED, "/year", "\\A", "标题：张店区大数据中心2020年政府信息公开工作年度报告\n"),
                tabs(IssueCode.YEAR_WITHOUT_EDITION, "/year", "2021年", "2014年"),
                tabs(IssueCode.EDITION_OF_OTHER_YEARS, "/edition", "2021年", "2019年"),
                tabs(IssueCode.EDITIONS_MIXED, "/edition", "行政强制\t109", "行政强制\t109\n其他对外管理服务事项\t31\t32\t33"),
                tabs(IssueCode.SECTION_MISSING, "/sections/other", "六、其他需要报告的事项\n", ""),
                tabs(IssueCode.HEADING_UNKNOWN, "/sections", "六、其他需要报告的事项", "六、名词解释"),
                tabs(IssueCode.HEADING_REPAIRED, "/sections/problems", "五、存在的主要问题", "五、存在的主要向题"),
                tabs(IssueCode.SECTION_OUT_OF_ORDER, "/sections", "(?s)(五、存在.*?)(六、其他需要.*?)(张店区大数据中心\n2022)", "$2$1$3"),
                tabs(IssueCode.SECTION_TWICE, "/sections/other", "张店区大数据中心\n2022", "六、其他需要报告的事项\n无。\n$0"),
                tabs(IssueCode.TEXT_WITHOUT_PLACE, "", "\\A", "打印 关闭\n"),
                tabs(IssueCode.TABLE_MISSING, "/tables/disputes", "(?s)行政复议\t.*?\n五、", "五、"),
                tabs(IssueCode.TABLE_ELSEWHERE, "/tables/disputes", "四、政府信息公开行政复议、行政诉讼情况\n", ""),
                tabs(
                        IssueCode.TABLE_TWICE,
                        "/tables/applications/carriedIn",
                        carried,
                        carried + carried.replace("118", "3")),
                new Told(
                        IssueCode.HEADER_MISSING,
                        "/tables/applications",
                        NUMBERED,
                        Rendering.TABS,
                        text -> text.replaceFirst("(?s)（本列数据.*?(?=一、本年新收)", "")),
                tabs(IssueCode.ROW_MISSING, "/tables/applications/carriedIn", carried, ""),
                tabs(IssueCode.ROW_UNCERTAIN, "/tables/applications/new", newly + "\t112", newly),
                tabs(IssueCode.LABEL_REPAIRED, "/tables/disclosure/normativeDocuments", "规范性文件", "规范性义件"),
                tabs(IssueCode.LABEL_BY_POSITION, "/tables/applications/granted", "三、本年度办理结果\t（一）", "三、本年度办理结果（一）"),
                tabs(IssueCode.EXTRA_ROW, "/tables", "行政强制\t109", "$0\n行政奖励\t7"),
                tabs(IssueCode.SUBTOTAL, "/tables/applications", "（四）无法提供\t", "（三）不予公开\t1\t2\t3\t4\t5\t6\t7\n$0"),
                tabs(
                        IssueCode.SUBTOTAL_DIFFERS,
                        "/tables/applications",
                        "（四）无法提供\t",
                        "（三）不予公开\t1\t2\t3\t4\t5\t6\t7\n$0"),
                tabs(IssueCode.EXTRA_FIGURE, "/tables", "行政许可\t107", "行政许可\t\n\n107"),
                tabs(IssueCode.CELL_OF_OTHER_EDITION, "/tables", "行政强制\t109", "行政强制\t109\n其他对外管理服务事项\t31\t32\t33"),
                tabs(IssueCode.CELL_UNREADABLE, "/tables/disclosure/fees/amount", "收费\t110", "收费\t约一百一十"),
                tabs(IssueCode.CELL_DOUBTED, "/tables/disclosure/licences/decisions", "行政许可\t107", "行政许可\t\n\n107"),
                tabs(
                        IssueCode.CELL_TWICE,
                        "/tables/disclosure/licences/decisions",
                        "(?s)行政许可\\t107(.*)二、上年结转.*?124\n",
                        "行政许可\t107\n行政许可\n98$1"),
                new Told(
                        IssueCode.LABEL_SHIFTED,
                        "/tables/applications/refusedForbiddenByLaw",
                        NUMBERED,
                        Rendering.PIPES,
                        text -> text.replace("|  | 2.其他法律行政法规禁止公开 |", "| 2.其他法律行政法规禁止公开 |  |")),
                new Told(
                        IssueCode.CELL_INFERRED,
                        "/tables/applications/new",
                        ReportFixture.hangzhou().content(),
                        Rendering.GLUED,
                        UnaryOperator.identity()),
                new Told(
                        IssueCode.DIGITS_GLUED,
                        "/tables/applications/new",
                        NUMBERED,
                        Rendering.GLUED,
                        UnaryOperator.identity()));
    }

    @ParameterizedTest
    @MethodSource("told")
    void each_issue_is_told_of_its_place(Told told) {
        assertThat(told.issues(told.change())).anyMatch(issue -> issue.startsWith(told.toString()));
    }

    @Test
    void the_report_as_it_is_has_none_of_them() {
        Told unchanged = tabs(IssueCode.TITLE_MISSING, "", "", "");

        assertThat(unchanged.issues(UnaryOperator.identity())).isEmpty();
    }

    @Test
    void no_issue_is_left_out() {
        assertThat(Stream.of(told().map(Told::code), OF_THE_ORGAN.stream(), OF_OTHER_FORMATS.stream())
                        .flatMap(codes -> codes)
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(IssueCode.class));
    }

    private static Told tabs(IssueCode code, String pointer, String from, String to) {
        return new Told(code, pointer, NUMBERED, Rendering.TABS, text -> text.replaceFirst(from, to));
    }
}
