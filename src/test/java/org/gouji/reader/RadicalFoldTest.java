package org.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.source.Entry;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Grid.Squares;
import org.gouji.source.Line;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;
import org.gouji.source.Remark;
import org.gouji.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadicalFoldTest {

    private static final Origin HERE = Origin.line(1);

    @ParameterizedTest
    @CsvSource({"⽅⼈⺠,方人民", "⻔⻓⻅⻚⻋,门长见页车", "⻘⻛⻢⻥⻦⺟,青风马鱼鸟母", "⾏政复议,行政复议", "⼆⼗⼋,二十八", "⻩⻬⻮⻰⻳,黄齐齿龙龟"})
    void radicals_become_the_characters_that_they_look_like(String radicals, String ordinary) {
        assertThat(fold(radicals)).isEqualTo(ordinary);
    }

    @Test
    void every_radical_of_both_blocks_has_an_ordinary_form_but_the_one_that_unicode_has_none_for() {
        assertThat(IntStream.rangeClosed(0x2E80, 0x2FD5)
                        .filter(Character::isDefined)
                        .mapToObj(Character::toString)
                        .filter(radical -> fold(radical).equals(radical)))
                .containsExactly("⺀");
    }

    @Test
    void where_unicode_knows_a_compatible_form_the_table_says_the_same() {
        assertThat(List.of("⺟", "⻳")).allSatisfy(radical -> assertThat(fold(radical))
                .isEqualTo(Normalizer.normalize(radical, Normalizer.Form.NFKC)));
    }

    @Test
    void all_texts_are_folded_and_the_document_gets_one_remark_with_each_radical_once() {
        Box box = new Box(0, 0, 1, 2, "⾃然⼈", HERE.box(0, 0));
        Source folded = RadicalFold.fold(new Source(
                List.of(new Entry("发布机构", "⼈⺠政府", HERE)),
                List.of(
                        new Paragraph("⼈", HERE),
                        new Line("⻓", HERE),
                        new Grid(Squares.TRUE, 2, 1, List.of(box), HERE)),
                List.of()));

        assertThat(folded)
                .isEqualTo(new Source(
                        List.of(new Entry("发布机构", "人民政府", HERE)),
                        List.of(
                                new Paragraph("人", HERE),
                                new Line("长", HERE),
                                new Grid(
                                        Squares.TRUE, 2, 1, List.of(new Box(0, 0, 1, 2, "自然人", HERE.box(0, 0))), HERE)),
                        List.of(new Remark(Remark.Kind.RADICALS_FOLDED, "⼈⺠⻓⾃", Origin.UNKNOWN))));
    }

    @Test
    void a_document_without_radicals_stays_as_it_is() {
        Source source = Source.of(List.of(new Paragraph("全角１２３ ⅷ ㈠ 〇", HERE)));

        assertThat(RadicalFold.fold(source)).isSameAs(source);
    }

    private static String fold(String text) {
        return ((Paragraph) RadicalFold.fold(Source.of(List.of(new Paragraph(text, HERE))))
                        .blocks()
                        .get(0))
                .text();
    }
}
