package org.gouji.reader.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.reader.word.Docx.drawn;
import static org.gouji.reader.word.Docx.p;
import static org.gouji.reader.word.Docx.r;

import java.util.List;
import org.gouji.reader.ooxml.Zipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordNumberingTest {

    private static String numbered(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + r(text) + "</w:p>";
    }

    private static String level(int level, int start, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='" + start + "'/><w:numFmt w:val='" + format
                + "'/><w:lvlText w:val='" + text + "'/>" + more + "</w:lvl>";
    }

    private static String pattern(String levels) {
        return "<w:abstractNum w:abstractNumId='7'>" + levels + "</w:abstractNum>";
    }

    private static String list(int id, String overrides) {
        return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='7'/>" + overrides + "</w:num>";
    }

    private static List<String> read(String body, String... numbering) {
        return drawn(Docx.read(
                        Docx.zipped(body, "numbering", "<w:numbering>" + String.join("", numbering) + "</w:numbering>"))
                .blocks());
    }

    @Test
    void a_heading_whose_number_is_not_typed_has_it() {
        List<String> read = read(
                numbered(1, 0, "总体情况") + p("x") + numbered(1, 0, "主动公开政府信息情况"),
                pattern(level(0, 1, "chineseCounting", "%1、", "")),
                list(1, ""));

        assertThat(read).containsExactly("一、总体情况", "x", "二、主动公开政府信息情况");
    }

    @Test
    void levels_count_on_their_own_and_begin_anew_below_a_higher_one() {
        List<String> read = read(
                numbered(1, 0, "a")
                        + numbered(1, 1, "b")
                        + numbered(1, 1, "c")
                        + numbered(1, 0, "d")
                        + numbered(1, 1, "e"),
                pattern(level(0, 1, "chineseCounting", "%1、", "")
                        + level(1, 1, "decimal", "%1.%2", "<w:isLgl/><w:suff w:val='nothing'/>")),
                list(1, ""));

        assertThat(read).containsExactly("一、a", "1.1b", "1.2c", "二、d", "2.1e");
    }

    @Test
    void lists_of_one_pattern_count_on_and_one_with_a_start_of_its_own_begins_there() {
        List<String> read = read(
                numbered(1, 0, "a") + numbered(2, 0, "b") + numbered(3, 0, "c") + numbered(3, 0, "d"),
                pattern(level(0, 1, "decimal", "%1", "")),
                list(1, ""),
                list(2, ""),
                list(3, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>"));

        assertThat(read).containsExactly("1 a", "2 b", "5 c", "6 d");
    }

    @Test
    void a_style_numbers_its_paragraphs_at_the_level_bound_to_it_unless_one_takes_it_back() {
        String styles = Docx.part("<w:styles><w:style w:type='paragraph' w:styleId='H'><w:pPr><w:numPr>"
                + "<w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='K'><w:basedOn w:val='H'/></w:style></w:styles>");
        String numbering = Docx.part("<w:numbering>"
                + pattern(level(0, 1, "decimal", "%1.", "")
                        + level(1, 1, "decimalFullWidth", "（%2）", "<w:pStyle w:val='H'/>"))
                + list(1, "") + "</w:numbering>");
        Zipped file = Docx.zipped("<w:p><w:pPr><w:pStyle w:val='H'/></w:pPr>" + r("a") + "</w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val='H'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>" + r("b")
                        + "</w:p><w:p><w:pPr><w:pStyle w:val='H'/></w:pPr>" + r("c") + "</w:p>")
                .with("word/styles.xml", styles)
                .with("word/numbering.xml", numbering)
                .with(
                        "word/_rels/document.xml.rels",
                        Zipped.relations(
                                Zipped.relation("r1", "styles", "styles.xml"),
                                Zipped.relation("r2", "numbering", "numbering.xml")));

        assertThat(drawn(Docx.read(file).blocks())).containsExactly("（１）a", "b", "（２）c");
    }

    @Test
    void a_bullet_is_no_number_and_a_list_that_is_not_defined_has_none() {
        List<String> read = read(
                numbered(1, 0, "a") + numbered(9, 0, "b"), pattern(level(0, 1, "bullet", "\uF0B7", "")), list(1, ""));

        assertThat(read).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting,10,十",
        "chineseCountingThousand,11,十一",
        "japaneseCounting,20,二十",
        "chineseCountingThousand,105,一百零五",
        "chineseCountingThousand,110,一百一十",
        "taiwaneseCountingThousand,1001,一千零一",
        "ideographDigital,20,二〇",
        "chineseLegalSimplified,12,拾贰",
        "ideographTraditional,3,丙",
        "ideographTraditional,11,11",
        "decimalEnclosedCircle,3,③",
        "decimalEnclosedCircle,21,21",
        "decimalFullWidth,12,１２",
        "decimalZero,7,07",
        "upperRoman,14,XIV",
        "lowerLetter,28,bb",
        "upperLetter,0,0",
        "somethingNew,4,4",
    })
    void a_number_is_written_as_word_writes_it(String format, int number, String written) {
        assertThat(Numerals.written(format, number)).isEqualTo(written);
    }
}
