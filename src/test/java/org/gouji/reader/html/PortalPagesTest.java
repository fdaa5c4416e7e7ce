package org.gouji.reader.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.check.ReportFixture;
import org.gouji.content.ReportContent;
import org.gouji.documents.HtmlPortals;
import org.gouji.documents.HtmlPortals.Style;
import org.gouji.documents.Printed;
import org.gouji.source.Allowance;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Paragraph;
import org.gouji.source.Remark;
import org.gouji.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PortalPagesTest {

    private static final List<ReportContent> REPORTS = Stream.of(
                    "zhangdian-big-data-centre-2020",
                    "zhangdian-government-offices-administration-2020",
                    "zhangdian-media-centre-2020",
                    "zibo-big-data-bureau-2021",
                    "zibo-development-zone-office-2020")
            .map(name ->
                    ReportFixture.fromFile("/transcripts/" + name + ".json").content())
            .toList();

    static Stream<Arguments> pages() {
        return REPORTS.stream().flatMap(report -> Stream.of(Style.values())
                .flatMap(style -> Stream.of(true, false).map(named -> Arguments.of(report, style, named))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_read_as_the_report_that_it_was_made_of(ReportContent report, Style style, boolean named) {
        List<Block> expected = Printed.of(report);
        byte[] page = HtmlPortals.of(report, style);

        Source source = read(named ? page : withoutNames(page, style));

        List<Block> found = source.blocks();
        assertThat(texts(found)).containsSubsequence(texts(expected));
        assertThat(found.get(found.size() - 1)).isNotInstanceOf(Grid.class);
        assertThat(figures(found)).containsSubsequence(figures(expected));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hardly_anything_of_the_portal_comes_with_the_report(ReportContent report, Style style, boolean named) {
        byte[] page = HtmlPortals.of(report, style);

        Source source = read(named ? page : withoutNames(page, style));

        List<String> besides = new ArrayList<>(texts(source.blocks()));
        texts(Printed.of(report)).forEach(besides::remove);
        assertThat(besides).hasSizeLessThan(named ? 5 : 8);
        assertThat(String.join("", besides)).doesNotContain("机构职能", "财政信息", "新闻中心");
        assertThat(source.remarks()).extracting(Remark::kind).contains(Remark.Kind.OUTSIDE_ARTICLE);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void the_table_of_metadata_above_the_article_stays(Style style) {
        Source source = read(HtmlPortals.of(REPORTS.get(0), style));

        assertThat(source.blocks()).anySatisfy(block -> assertThat(block)
                .isInstanceOfSatisfying(Grid.class, grid -> assertThat(grid.boxes())
                        .extracting(box -> box.text().replaceAll("[\\s\\p{Z}]", ""))
                        .anyMatch(text -> text.startsWith("索引号"))
                        .anyMatch(text -> text.startsWith("清河"))));
    }

    private static Source read(byte[] page) {
        return new HtmlReader().read(page, Allowance.withoutTimeLimit());
    }

    /** The same page of a portal that calls its parts by names that nobody knows. */
    private static byte[] withoutNames(byte[] page, Style style) {
        Charset charset = style == Style.TABLES ? Charset.forName("GBK") : UTF_8;
        return new String(page, charset)
                .replaceAll("(?<=[ \"])(class|id)=(\"[^\"]*\"|[A-Za-z0-9]+)", "$1=x")
                .replaceAll("<(/?)(header|footer|nav|article|main)\\b", "<$1div")
                .getBytes(charset);
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        block instanceof Paragraph paragraph ? paragraph.text().lines() : Stream.empty())
                .map(text -> text.replaceAll("[\\s\\p{Z}]+", " ").strip())
                .toList();
    }

    /** Every box that says something, with its place and its spans. */
    private static List<String> figures(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Grid grid ? grid.boxes().stream() : Stream.empty())
                .filter(box -> !box.text().isBlank())
                .map(box ->
                        box.row() + "/" + box.column() + " " + box.rowspan() + "x" + box.colspan() + " " + box.text())
                .toList();
    }
}
