package org.gouji.reader.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.gouji.reader.html.Pages.paragraphs;
import static org.gouji.reader.html.Pages.read;
import static org.gouji.reader.html.Pages.remarks;

import org.gouji.source.Block;
import org.gouji.source.Entry;
import org.gouji.source.Origin;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.gouji.source.Remark;
import org.gouji.source.Remark.Kind;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    @Test
    void blocks_come_in_reading_order_with_their_places() {
        var source = read("<h1>年报</h1><p>一<table><tr><td>甲<td>1</table><p>二<table><tr><td>乙<td>2</table>");

        assertThat(source.blocks())
                .extracting(Block::origin)
                .containsExactly(Origin.line(1), Origin.line(2), Origin.table(1), Origin.line(3), Origin.table(2));
    }

    @Test
    void spaces_of_the_source_are_drawn_together_and_those_of_the_author_stay() {
        assertThat(paragraphs(read("<p>\n  2020  年\t年报&nbsp;&nbsp;全　文 \n</p>")))
                .containsExactly("2020 年 年报\u00a0\u00a0全　文");
    }

    @Test
    void a_source_line_that_ends_between_ideographs_leaves_no_space_there() {
        assertThat(paragraphs(read("<p>政府信息\r\n公开，<span>共</span>\n<span>收到</span>\n3\n件</p>")))
                .containsExactly("政府信息公开，共收到 3 件");
    }

    @Test
    void a_word_of_many_spans_is_one_word() {
        assertThat(paragraphs(read("<p><span>1</span><span lang=EN-US>4<o:p></o:p></span><b>069</b>件</p>")))
                .containsExactly("14069件");
    }

    @Test
    void a_line_break_is_a_newline_and_an_indented_or_an_empty_line_begins_a_paragraph() {
        assertThat(paragraphs(read("某办公室<br>2020年年报<br><br>一、总体情况<br>　　本年<br>&nbsp;&nbsp;二")))
                .containsExactly("某办公室\n2020年年报", "一、总体情况", "本年", "二");
    }

    @Test
    void a_preformatted_text_keeps_its_lines_and_its_gaps() {
        assertThat(paragraphs(read("<pre>规章    1\r\n文件    2</pre>"))).containsExactly("规章    1\n文件    2");
    }

    @Test
    void cells_that_were_flattened_into_divs_are_paragraphs() {
        assertThat(paragraphs(read("<div><div>规章</div><div>0</div><div><p>1</p></div></div>")))
                .containsExactly("规章", "0", "1");
    }

    @Test
    void a_raised_digit_does_not_become_part_of_the_figure() {
        assertThat(paragraphs(read("<p>收到12<sup>1</sup>件<span style='vertical-align: super'>[2]</span></p>")))
                .containsExactly("收到12\u00b9件[\u00b2]");
    }

    @Test
    void what_is_struck_out_is_left_out_and_remarked() {
        var source = read("<p>收到<s>12</s><del>3</del><span style='text-decoration: line-through'>4</span>5件</p>");

        assertThat(paragraphs(source)).containsExactly("收到5件");
        assertThat(remarks(source, Kind.TRACKED_CHANGE)).containsExactly("12", "3", "4");
    }

    @Test
    void hidden_text_is_left_out_and_remarked_where_it_stands() {
        var source = read("<p>甲是一个段落<p>乙也是一个段落<span style='DISPLAY : none'>暗</span><p hidden>丙<p style=mso-hide:all>丁");

        assertThat(paragraphs(source)).containsExactly("甲是一个段落", "乙也是一个段落");
        assertThat(source.remarks())
                .contains(new Remark(Kind.HIDDEN_TEXT, "暗", Origin.line(2)))
                .extracting(Remark::found)
                .contains("丙", "丁");
    }

    @Test
    void a_page_that_shows_its_article_only_by_script_is_read_all_the_same() {
        var source = read("<p>请稍候</p><div style='display:none'><p>一、总体情况</p><p>本年共收到申请三件。</p></div>");

        assertThat(paragraphs(source)).containsExactly("请稍候", "一、总体情况", "本年共收到申请三件。");
        assertThat(remarks(source, Kind.HIDDEN_TEXT)).isNotEmpty();
    }

    @Test
    void scripts_comments_and_conditional_markup_are_no_text() {
        var source = read("<p>甲<!-- 乙 --><![CDATA[丙]]><script>document.write('丁')</script><style>p{}</style>"
                + "<!--[if gte mso 9]><xml><o:p>戊</o:p></xml><![endif]--><![if !supportLists]>1.<![endif]>己</p>");

        assertThat(paragraphs(source)).containsExactly("甲1.己");
        assertThat(remarks(source, Kind.ACTIVE_CONTENT_IGNORED)).hasSize(1);
    }

    @Test
    void pictures_and_frames_in_the_article_are_remarked_and_not_fetched() {
        var source = read("<p>图解<img src='http://127.0.0.1:1/a.png' alt='年报'><img src=b.gif width=1 height=1></p>"
                + "<iframe src='http://127.0.0.1:1/table.html'></iframe><p>完");

        assertThat(paragraphs(source)).containsExactly("图解", "完");
        assertThat(remarks(source, Kind.PICTURE)).containsExactly("年报");
        assertThat(remarks(source, Kind.REFERENCE_IGNORED)).containsExactly("http://127.0.0.1:1/table.html");
    }

    @Test
    void fields_to_fill_in_say_what_they_show() {
        assertThat(paragraphs(read("<p>规章<input value=3>件<input type=hidden value=9><input type=checkbox value=8>"
                        + "<select><option>甲<option selected>乙</select></p>")))
                .containsExactly("规章3件乙");
    }

    @Test
    void the_title_and_the_named_fields_of_the_head_are_entries() {
        var source = read("<meta name=ArticleTitle content=' 年报 '><meta property=og:title content=甲>"
                + "<meta name=Author content=''><meta http-equiv=refresh content='0;url=http://127.0.0.1:1/'><p>文</p>");

        assertThat(source.entries())
                .extracting(Entry::name, Entry::value)
                .containsExactly(tuple("title", "t"), tuple("ArticleTitle", "年报"), tuple("og:title", "甲"));
    }

    @Test
    void a_part_of_a_page_is_read_as_well() {
        assertThat(paragraphs(read("一、总体情况<p>本年"))).containsExactly("一、总体情况", "本年");
        assertThat(paragraphs(Pages.read("<td>5</td>".getBytes()))).containsExactly("5");
    }

    @Test
    void a_page_without_any_text_is_refused() {
        assertThatThrownBy(() -> read("<p>&nbsp;</p><table><tr><td></table>"))
                .isInstanceOfSatisfying(
                        RefusedDocument.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.EMPTY));
        assertThatThrownBy(() -> read("<p><img src=page1.jpg><p><img src=page2.jpg>"))
                .isInstanceOfSatisfying(
                        RefusedDocument.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.NO_TEXT));
        assertThatThrownBy(() -> Pages.read(new byte[0]))
                .isInstanceOfSatisfying(
                        RefusedDocument.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.EMPTY));
    }
}
