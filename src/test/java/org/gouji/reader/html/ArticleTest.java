package org.gouji.reader.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.reader.html.Pages.grids;
import static org.gouji.reader.html.Pages.paragraphs;
import static org.gouji.reader.html.Pages.read;
import static org.gouji.reader.html.Pages.remarks;

import org.gouji.source.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

    private static final String PROSE = "本年度主动公开政府信息若干条，受理申请若干件。".repeat(20);
    private static final String TABLE = "<table><tr><td>规章<td>1<td>2<td>3<tr><td>文件<td>4<td>5<td>6</table>";
    private static final String REPORT = "<p>一、总体情况</p><p>" + PROSE + "</p>" + TABLE + "<p>六、其他</p><p>无。</p>";
    private static final String MENU = "<ul><li><a href=/a>首页</a><li><a href=/b>政务公开</a><li><a href=/c>互动</a></ul>";

    @Test
    void menus_around_the_article_are_left_out_and_remarked() {
        var source = read("<div>" + MENU + "</div><div><div>" + REPORT + "</div></div><div>" + MENU + "</div>");

        assertThat(paragraphs(source)).containsExactly("一、总体情况", PROSE, "六、其他", "无。");
        assertThat(remarks(source, Kind.OUTSIDE_ARTICLE)).containsExactly("首页 政务公开 互动", "首页 政务公开 互动");
    }

    @Test
    void a_title_and_a_line_of_dates_above_the_article_stay() {
        var source = read("<div class=header>" + MENU + "</div><div class=article-header><h1>某局2021年年报</h1></div>"
                + "<div>发布日期：2022-01-11 来源：某局 <a href='javascript:print()'>打印</a></div><div id=zoom>" + REPORT);

        assertThat(paragraphs(source)).startsWith("某局2021年年报", "发布日期：2022-01-11 来源：某局 打印", "一、总体情况");
    }

    @Test
    void a_table_of_metadata_stays_even_in_the_head_of_the_page() {
        var source =
                read("<header>" + MENU + "<table><tr><td>索引号<td>X-1<td>文号<td>无</table></header><article>" + REPORT);

        assertThat(grids(source)).hasSize(2);
        assertThat(paragraphs(source)).first().isEqualTo("一、总体情况");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<footer>", "<div class=footer>", "<div id=foot>", "<div>"})
    void the_closing_of_the_article_is_not_its_sites_foot(String foot) {
        var source = read("<nav>" + MENU + "</nav><article><div>" + REPORT + "</div>" + foot
                + "<p>某局</p><p>2022年1月11日</p></article><footer>主办：某市</footer>");

        assertThat(paragraphs(source)).endsWith("无。", "某局", "2022年1月11日");
    }

    @Test
    void an_article_in_several_parts_is_read_whole() {
        var source = read("<div>" + MENU + "</div><div class=TRS_Editor>" + REPORT
                + "</div><div class=TRS_Editor><p>某局</p><p>2022年1月11日</p></div><div class=footer>鲁ICP备00000000号</div>");

        assertThat(paragraphs(source)).endsWith("无。", "某局", "2022年1月11日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<nav>", "<footer>", "<aside>", "<div class=footer>", "<div class=sidebar>", "<menu>"})
    void a_report_in_a_part_with_a_wrong_name_is_not_lost(String part) {
        var source = read("<p>题</p>" + part + REPORT);

        assertThat(paragraphs(source)).contains("题", "一、总体情况", PROSE, "六、其他", "无。");
        assertThat(grids(source)).hasSize(1);
    }

    @Test
    void figures_outside_of_what_is_called_the_article_stay() {
        var source = read("<div id=zoom><p>" + PROSE + "</p></div><div><div>" + TABLE + "</div></div>");

        assertThat(grids(source)).hasSize(1);
    }

    @Test
    void the_foot_of_the_site_is_known_by_its_registration() {
        var source = read("<div>" + REPORT + "</div><div>版权所有：某县 备案号：鲁ICP备00000001号</div>");

        assertThat(paragraphs(source)).last().isEqualTo("无。");
        assertThat(remarks(source, Kind.OUTSIDE_ARTICLE))
                .singleElement()
                .asString()
                .startsWith("版权所有");
    }

    @Test
    void a_page_of_nothing_but_links_is_read_whole() {
        assertThat(paragraphs(read(MENU))).containsExactly("首页", "政务公开", "互动");
    }

    @Test
    void a_paragraph_with_links_in_it_is_prose() {
        var source = read("<div>" + REPORT + "<p>本报告可在<a href=/1>门户网站</a>、<a href=/2>信用网</a>和<a href=/3>公报</a>下载，"
                + "如有疑问请与某局办公室联系。</p><p>完</p></div>");

        assertThat(paragraphs(source)).contains("本报告可在门户网站、信用网和公报下载，如有疑问请与某局办公室联系。");
    }

    @Test
    void what_is_left_out_is_quoted_briefly_and_counted() {
        String links = "<li><a href=/a>某县年报</a>".repeat(100);

        assertThat(remarks(read("<div>" + REPORT + "</div><ul>" + links + "</ul>"), Kind.OUTSIDE_ARTICLE))
                .singleElement()
                .asString()
                .startsWith("某县年报 某县年报")
                .endsWith("... (499)");
    }
}
