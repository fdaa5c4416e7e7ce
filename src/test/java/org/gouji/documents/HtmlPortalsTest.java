package org.gouji.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.gouji.check.ReportFixture;
import org.gouji.content.ReportContent;
import org.gouji.documents.HtmlPortals.Style;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Origin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlPortalsTest {

    private static final ReportContent CITY = ReportFixture.hangzhou().content();

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_page_shows_every_cell_of_the_form_with_its_spans(Style style) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(HtmlPortals.of(CITY, style)), null, "");

        assertThat(page.title()).startsWith(CITY.title());
        assertThat(page.select("tr")).anySatisfy(row -> assertThat(row.children())
                .extracting(Element::text)
                .startsWith("一、本年新收政府信息公开申请数量", "13612", "252", "0", "45", "128", "32", "14069"));
        assertThat(page.select("td[rowspan=22]")).extracting(Element::text).containsExactly("三、本年度办理结果");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_page_has_the_whole_of_a_portal_around_the_report(Style style) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(HtmlPortals.of(CITY, style)), null, "");

        assertThat(page.text()).contains("首页", "ICP备");
        assertThat(page.select("td, p").size()).isGreaterThan(300);
    }

    @Test
    void the_page_of_nested_tables_is_gbk_under_another_name() {
        byte[] page = HtmlPortals.of(CITY, Style.TABLES);

        assertThat(new String(page, Charset.forName("GBK"))).contains("charset=gb2312", "信息公开目录");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_cell_that_was_lost_leaves_a_row_that_is_short_by_one(Style style) throws IOException {
        List<Box> boxes = List.of(
                new Box(0, 0, 1, 1, "甲", Origin.UNKNOWN),
                new Box(0, 1, 1, 1, "1", Origin.UNKNOWN),
                new Box(1, 1, 1, 1, "2", Origin.UNKNOWN));
        List<Block> blocks = List.of(new Grid(Grid.Squares.TRUE, 2, 2, boxes, Origin.UNKNOWN));
        Document page = Jsoup.parse(new ByteArrayInputStream(HtmlPortals.of(blocks, style)), null, "");

        assertThat(page.select("tr")).anySatisfy(row -> {
            assertThat(row.children()).hasSize(1);
            assertThat(row.text()).isEqualTo("2");
        });
    }
}
