package org.gouji.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.source.Allowance;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;
import org.gouji.source.Remark;
import org.gouji.source.Source;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void headings_and_emphasis_keep_only_their_words() {
        assertThat(words("## **一、总体情况**\n\n本年*主动*公开 __38__ 条，~~零~~`5` 条。\n"))
                .containsExactly("一、总体情况", "本年主动公开 38 条，零5 条。");
    }

    @Test
    void a_mark_without_its_other_half_stays() {
        assertThat(words("3 * 4 件*\n\nzdjgsw_office_1@163.com")).containsExactly("3 * 4 件*", "zdjgsw_office_1@163.com");
    }

    @Test
    void an_escaped_mark_stays_and_its_escape_goes() {
        assertThat(words("\\*\\*注\\*\\* 1\\. 无\\|")).containsExactly("**注** 1. 无|");
    }

    @Test
    void a_table_has_rows_with_or_without_pipes_around_them() {
        Grid framed = grid("| 信息内容 | 本年**制发** |\n| --- | :-: |\n| 规章 | 5<br>件 |");
        Grid open = grid("信息内容 | 本年制发\n--- | ---\n规章 | a\\|b");

        assertThat(framed.boxes()).extracting(Grid.Box::text).containsExactly("信息内容", "本年制发", "规章", "5\n件");
        assertThat(open.boxes()).extracting(Grid.Box::text).containsExactly("信息内容", "本年制发", "规章", "a|b");
    }

    @Test
    void drawn_lines_bullets_and_quotations_leave_no_mark() {
        assertThat(words("标题\n===\n\n---\n\n> - 内容\n```text\n清单\n```\n")).containsExactly("标题", "内容", "清单");
    }

    @Test
    void a_link_keeps_its_words_and_is_not_followed() {
        Source source = read("见[条例](http://example.org/a)，![图](a.png)。");

        assertThat(source.blocks()).containsExactly(new Paragraph("见条例，。", Origin.line(1)));
        assertThat(source.remarks())
                .extracting(Remark::kind, Remark::found)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Remark.Kind.REFERENCE_IGNORED, "http://example.org/a"),
                        org.assertj.core.groups.Tuple.tuple(Remark.Kind.PICTURE, "图"));
    }

    private static Source read(String text) {
        return new MarkdownReader().read(text.getBytes(StandardCharsets.UTF_8), Allowance.withoutTimeLimit());
    }

    private static List<String> words(String text) {
        return read(text).blocks().stream()
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    private static Grid grid(String text) {
        List<Block> blocks = read(text).blocks();
        assertThat(blocks).hasSize(1);
        return (Grid) blocks.get(0);
    }
}
