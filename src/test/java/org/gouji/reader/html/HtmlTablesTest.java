package org.gouji.reader.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.reader.html.Pages.boxes;
import static org.gouji.reader.html.Pages.grid;
import static org.gouji.reader.html.Pages.grids;
import static org.gouji.reader.html.Pages.paragraphs;
import static org.gouji.reader.html.Pages.read;
import static org.gouji.reader.html.Pages.remarks;

import org.gouji.source.Grid;
import org.gouji.source.Origin;
import org.gouji.source.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTablesTest {

    @Test
    void every_cell_has_a_box_also_an_empty_one_and_none_is_made_up() {
        var grid = grid("<table><tr><th>甲<th>乙<th>丙<tr><td>1<td><td>&nbsp;<tr><td>2</table>");

        assertThat(grid.squares()).isEqualTo(Grid.Squares.TRUE);
        assertThat(grid.width()).isEqualTo(3);
        assertThat(grid.height()).isEqualTo(3);
        assertThat(boxes(grid)).containsExactly("0,0 甲", "0,1 乙", "0,2 丙", "1,0 1", "1,1 ", "1,2 ", "2,0 2");
        assertThat(grid.boxes().get(3).origin()).isEqualTo(new Origin(0, 0, 1, 2, 1));
    }

    @Test
    void spans_push_later_cells_aside() {
        assertThat(boxes(grid("<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>1<td>2<tr><td colspan=3>丙</table>")))
                .containsExactly("0,0 2x1 甲", "0,1 1x2 乙", "1,1 1", "1,2 2", "2,0 1x3 丙");
    }

    @ParameterizedTest
    @CsvSource({
        "colspan=0, 1x1",
        "colspan=-3, 1x1",
        "colspan=x, 1x1",
        "colspan=2.9, 1x2",
        "rowspan=0, 2x1",
        "rowspan=99999999999999999999, 2x1",
        "rowspan=-1, 1x1"
    })
    void odd_spans_mean_what_they_mean_in_a_browser(String span, String size) {
        var grid = grid("<table><tr><td " + span + ">甲<td>1<td>2<tr><td>3<td>4<td>5<td>6</table>");

        assertThat(grid.boxes().get(0)).satisfies(box -> assertThat(box.rowspan() + "x" + box.colspan())
                .isEqualTo(size));
    }

    @Test
    void an_absurd_colspan_reaches_over_the_columns_that_there_are() {
        var grid = grid("<table><tr><td colspan=1000000>甲<tr><td>1<td>2<td>3</table>");

        assertThat(grid.width()).isEqualTo(3);
        assertThat(boxes(grid)).containsExactly("0,0 1x3 甲", "1,0 1", "1,1 2", "1,2 3");
    }

    @Test
    void a_cell_that_would_cover_another_gives_way() {
        var grid = grid("<table><tr><td>甲<td>乙<td rowspan=2>丙<tr><td colspan=3>丁<td>戊</table>");

        assertThat(boxes(grid)).containsExactly("0,0 甲", "0,1 乙", "0,2 2x1 丙", "1,0 1x2 丁", "1,3 戊");
    }

    @Test
    void no_cell_reaches_out_of_its_group_of_rows() {
        var grid = grid("<table><thead><tr><td rowspan=9>甲<td>乙<tbody><tr><td>1<td>2</table>");

        assertThat(boxes(grid)).containsExactly("0,0 甲", "0,1 乙", "1,0 1", "1,1 2");
    }

    @Test
    void the_head_comes_first_and_the_foot_last() {
        var grid = grid("<table><tfoot><tr><td>计<td>3<tbody><tr><td>甲<td>1<thead><tr><td>名<td>数</table>");

        assertThat(boxes(grid)).containsExactly("0,0 名", "0,1 数", "1,0 甲", "1,1 1", "2,0 计", "2,1 3");
    }

    @Test
    void a_caption_is_a_paragraph_before_its_table() {
        var source = read("<table><caption>表一</caption><tr><td>甲<td>1</table>");

        assertThat(paragraphs(source)).containsExactly("表一");
        assertThat(source.blocks().get(1)).isInstanceOf(Grid.class);
    }

    @Test
    void lines_and_paragraphs_inside_of_a_cell_are_lines() {
        assertThat(boxes(grid(
                        "<table><tr><td>结<br>果\n<p>维</p><p>&nbsp;</p><div>持</div><td> 1\n <tr><td>a<td>b</table>")))
                .startsWith("0,0 结\n果\n维\n持", "0,1 1");
    }

    @Test
    void hidden_rows_and_cells_are_no_squares() {
        var source = read("<table><tr><td>甲<td>1<tr style='display:none'><td>乙<td>2<tr><td hidden>暗<td>丙<td>3</table>");

        assertThat(boxes(grids(source).get(0))).containsExactly("0,0 甲", "0,1 1", "1,0 丙", "1,1 3");
        assertThat(remarks(source, Kind.HIDDEN_TEXT)).containsExactly("乙 2", "暗");
    }

    @Test
    void what_is_left_out_of_a_cell_is_remarked_at_the_cell() {
        var source = read("<table><tr><td>甲<td><s>1</s>2</table>");

        assertThat(source.remarks())
                .anySatisfy(remark -> assertThat(remark.origin()).isEqualTo(new Origin(0, 0, 1, 1, 2)));
    }

    @Test
    void a_frame_of_one_cell_and_a_layout_of_nested_tables_show_what_they_hold() {
        var source = read("<table><tr><td><p>题</p><table><tr><td width=9></td><td>前<table><tr><td>甲<td>1</table>后</td>"
                + "</tr></table><p>尾</p></td></tr></table>");

        assertThat(paragraphs(source)).containsExactly("题", "前", "后", "尾");
        assertThat(grids(source)).singleElement().satisfies(grid -> assertThat(boxes(grid))
                .containsExactly("0,0 甲", "0,1 1"));
    }

    @Test
    void a_table_of_figures_stays_one_when_a_cell_nests_another() {
        var source =
                read("<table><tr><td>甲<td>1<td>2<td>3<tr><td>乙<table><tr><td>丙<td>丁</table><td>4<td>5<td>6</table>");

        assertThat(grids(source)).singleElement().satisfies(grid -> assertThat(boxes(grid))
                .contains("1,0 乙\n丙\n丁", "1,3 6"));
    }

    @Test
    void a_table_that_places_long_prose_is_none() {
        String prose = "本年度主动公开政府信息若干条。".repeat(50);

        assertThat(paragraphs(read("<table><tr><td>一<td>" + prose + "</table>")))
                .containsExactly("一", prose);
    }

    @Test
    void a_table_of_one_column_is_a_row_of_paragraphs() {
        assertThat(paragraphs(read("<table><tr><td>规章<tr><td>0<tr><td>1</table>")))
                .containsExactly("规章", "0", "1");
    }

    @Test
    void rows_without_any_cell_count_as_rows() {
        var grid = grid("<table><tr><td>甲<td>1<tr><tr><td>乙<td>2</table>");

        assertThat(boxes(grid)).containsExactly("0,0 甲", "0,1 1", "2,0 乙", "2,1 2");
    }
}
