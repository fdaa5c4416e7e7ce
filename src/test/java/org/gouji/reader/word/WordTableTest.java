package org.gouji.reader.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.reader.word.Docx.drawn;
import static org.gouji.reader.word.Docx.p;
import static org.gouji.reader.word.Docx.read;
import static org.gouji.reader.word.Docx.remarked;
import static org.gouji.reader.word.Docx.table;
import static org.gouji.reader.word.Docx.tc;
import static org.gouji.reader.word.Docx.tr;

import org.gouji.source.Grid;
import org.gouji.source.Source;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private static final String BEGINS = "<w:vMerge w:val='restart'/>";
    private static final String GOES_ON = "<w:vMerge/>";

    private static String wide(int squares) {
        return "<w:gridSpan w:val='" + squares + "'/>";
    }

    @Test
    void spans_to_the_right_and_downwards_are_one_box() {
        assertThat(drawn(table(
                        tr(tc(wide(2) + BEGINS, "a"), tc("b")),
                        tr(tc(wide(2) + GOES_ON, ""), tc("c")),
                        tr(tc("d"), tc("e"), tc("f")))))
                .containsExactly("0,0 2x2 a", "0,2 1x1 b", "1,2 1x1 c", "2,0 1x1 d", "2,1 1x1 e", "2,2 1x1 f");
    }

    @Test
    void two_merged_cells_below_one_another_stay_two() {
        assertThat(drawn(table(
                        tr(tc(BEGINS, "a"), tc("1")),
                        tr(tc(GOES_ON, ""), tc("2")),
                        tr(tc(BEGINS, "b"), tc("3")),
                        tr(tc(GOES_ON, ""), tc("4")))))
                .contains("0,0 2x1 a", "2,0 2x1 b");
    }

    @Test
    void a_merge_that_goes_on_from_nothing_is_a_cell_of_its_own() {
        assertThat(drawn(table(tr(tc(GOES_ON, "a"), tc("b")), tr(tc("c"), tc(GOES_ON, "d")))))
                .containsExactly("0,0 1x1 a", "0,1 1x1 b", "1,0 1x1 c", "1,1 1x1 d");
    }

    @Test
    void text_below_a_merged_cell_is_not_seen_and_said_so() {
        Source source = read(table(tr(tc(BEGINS, "a"), tc("1")), tr(tc(GOES_ON, "lost"), tc("2"))));

        assertThat(drawn(source.blocks())).containsExactly("0,0 2x1 a", "0,1 1x1 1", "1,1 1x1 2");
        assertThat(remarked(source)).containsExactly("HIDDEN_TEXT lost");
    }

    @Test
    void squares_before_and_after_a_row_have_no_box() {
        Source source = read(table(
                tr(tc("a"), tc("b"), tc("c")),
                tr("<w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='1'/></w:trPr>", tc("d"))));

        assertThat(drawn(source.blocks())).endsWith("1,1 1x1 d");
        assertThat(((Grid) source.blocks().get(0)).width()).isEqualTo(3);
    }

    @Test
    void a_row_with_fewer_cells_leaves_its_last_squares_without_a_box() {
        Source source = read(table(tr(tc("a"), tc("b"), tc("c")), tr(tc("d"), tc(""))));

        assertThat(drawn(source.blocks())).endsWith("1,0 1x1 d", "1,1 1x1 ");
        assertThat(((Grid) source.blocks().get(0)).width()).isEqualTo(3);
    }

    @Test
    void columns_in_which_no_cell_begins_or_ends_are_folded_so_that_no_span_costs_memory() {
        Source source = read(table(tr(tc(wide(2_000_000_000), "a"), tc("lost")), tr(tc(wide(3), "b"), tc("c"))));

        assertThat(((Grid) source.blocks().get(0)).width()).isLessThan(5);
        assertThat(drawn(source.blocks())).startsWith("0,0 1x3 a");
    }

    @Test
    void cells_merged_the_old_way_are_one() {
        assertThat(drawn(
                        table(tr(tc("<w:hMerge w:val='restart'/>", "a"), tc("<w:hMerge/>", "")), tr(tc("b"), tc("c")))))
                .containsExactly("0,0 1x2 a", "1,0 1x1 b", "1,1 1x1 c");
    }

    @Test
    void a_frame_around_text_and_a_column_of_texts_are_no_tables() {
        assertThat(drawn(table(tr(tc("a"))) + table(tr(tc("b")), tr(tc("c"))))).containsExactly("a", "b", "c");
    }

    @Test
    void a_table_in_a_frame_comes_out_and_the_frame_is_unfolded_in_reading_order() {
        String inner = table(tr(tc("1"), tc("2")), tr(tc("3"), tc("4")));

        Source source = read(table(tr("<w:tc>" + p("before") + inner + p("after") + "</w:tc>", tc("beside"))));

        assertThat(drawn(source.blocks()))
                .containsExactly("before", "0,0 1x1 1", "0,1 1x1 2", "1,0 1x1 3", "1,1 1x1 4", "after", "beside");
    }

    @Test
    void a_row_that_is_hidden_or_was_deleted_is_left_out_and_said() {
        Source source = read(table(
                tr(tc("a"), tc("1")),
                tr("<w:trPr><w:hidden/></w:trPr>", tc("b"), tc("2")),
                tr("<w:trPr><w:del/></w:trPr>", tc("c"), tc("3")),
                tr(tc("d"), tc("4"))));

        assertThat(drawn(source.blocks())).containsExactly("0,0 1x1 a", "0,1 1x1 1", "1,0 1x1 d", "1,1 1x1 4");
        assertThat(remarked(source)).containsExactly("HIDDEN_TEXT b\t2", "TRACKED_CHANGE c\t3");
    }

    @Test
    void paragraphs_in_a_cell_are_lines_of_its_text() {
        assertThat(drawn(table(tr("<w:tc>" + p("a") + p("") + p("b") + "</w:tc>", tc("1")))))
                .containsExactly("0,0 1x1 a\nb", "0,1 1x1 1");
    }
}
