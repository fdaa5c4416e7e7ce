package org.gouji.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.form.ValueKind.AMOUNT;
import static org.gouji.form.ValueKind.AMOUNT_WITH_UNIT;
import static org.gouji.form.ValueKind.COUNT;
import static org.gouji.form.ValueKind.SIGNED_COUNT;

import java.math.BigDecimal;
import org.gouji.check.Catalogues;
import org.gouji.form.ValueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final String SUPERSCRIPT_ONE = "\u00B9";

    private final CellText text = new CellText(Catalogues.edition("2019").notation());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "0|0",
                "12|12",
                "1,234|1234",
                "1,234,567|1234567",
                "１２|12",
                "１，３６２|1362",
                " 12 |12",
                "　12　|12",
                "1 362|1362",
                "12 345 678|12345678",
                "- 8|-8",
                "－8|-8",
                "−8|-8",
                "–8|-8",
                "+5|5",
                "-0|0",
                "007|7",
                "0.0|0",
                "12.50|12.5",
                "12．5|12.5",
                "3件|3",
                "3 件|3",
                "15项|15",
                "999999999999999|999999999999999",
                "0.123456|0.123456",
                "1.1000000|1.1",
            })
    void a_count_is_read(String source, String value) {
        assertThat(read(COUNT, source)).isEqualTo(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource({"-8,-8", "－8,-8", "+2,2", "减4,-4", "减 4,-4", "减少4,-4", "增2,2", "增加２,2", "0,0", "5,5", "减4项,-4"})
    void a_change_is_read_with_its_sign_in_words(String source, String value) {
        assertThat(read(SIGNED_COUNT, source)).isEqualTo(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "909.76 万元|909.76",
                "909.76万元|909.76",
                "９０９．７６万元|909.76",
                "251000元|25.1",
                "160.5964万元|160.5964",
                "52.15|52.15",
                "1,234.5万元|1234.5",
                "1.5亿元|15000",
                "0.01元|0.000001",
                "0|0",
                "-3万元|-3",
            })
    void an_amount_is_read_in_ten_thousand_yuan(String source, String value) {
        assertThat(read(AMOUNT_WITH_UNIT, source)).isEqualTo(new BigDecimal(value));
        assertThat(read(AMOUNT, source)).isEqualTo(new BigDecimal(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", NO_BREAK_SPACE, "\u200B", "\n\t"})
    void nothing_but_space_is_a_blank_without_a_placeholder(String source) {
        assertThat(text.read(COUNT, source)).isEqualTo(CellValue.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "／", "\\", "-", "－", "--", "—", "——", "−", "无", "不适用", "暂无", "N/A", "n/a", "不 适 用"})
    void a_placeholder_is_a_blank_that_keeps_what_was_written(String source) {
        for (ValueKind kind : ValueKind.values()) {
            assertThat(text.read(kind, source)).isEqualTo(new CellValue.Blank(source));
        }
    }

    @Test
    void a_placeholder_is_kept_without_the_space_around_it() {
        assertThat(text.read(COUNT, "  / ")).isEqualTo(new CellValue.Blank("/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O",
                "o",
                "l",
                "一",
                "1,23",
                "1,2345",
                ",123",
                "0,123",
                "1,,234",
                "1,234,",
                "12 3",
                "1 2",
                "0 362",
                "1\n2",
                "1.5 2",
                "--5",
                "+-5",
                "5-",
                "5.",
                ".5",
                "1.2.3",
                "1e3",
                "0x1",
                "1/2",
                "约5",
                "5万",
                "5+1",
                "5件件",
                "件",
                "12①",
                "①",
                "½",
                "٣",
                "自然人",
                "行政许可 3",
                "1234567890123456",
                "123456789012345.6",
                "0.1234567",
                "---"
            })
    void what_is_not_certain_is_unreadable_and_kept_as_it_stands(String source) {
        assertThat(text.read(COUNT, source)).isEqualTo(new CellValue.Unreadable(source));
    }

    @Test
    void a_figure_with_a_footnote_mark_does_not_grow_a_digit() {
        assertThat(text.read(COUNT, "12" + SUPERSCRIPT_ONE)).isInstanceOf(CellValue.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"减4", "增2", "3万元", "3元"})
    void a_count_takes_no_sign_in_words_and_no_money(String source) {
        assertThat(text.read(COUNT, source)).isEqualTo(new CellValue.Unreadable(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"减-4", "增+2", "+减4", "减", "减4增2", "下降4"})
    void a_change_has_one_sign(String source) {
        assertThat(text.read(SIGNED_COUNT, source)).isEqualTo(new CellValue.Unreadable(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"万元", "3件", "￥3", "0.001元", "123456789012345亿元", "3万元2元"})
    void an_amount_takes_one_unit_of_money_and_stays_within_the_digits_of_the_form(String source) {
        assertThat(text.read(AMOUNT_WITH_UNIT, source)).isEqualTo(new CellValue.Unreadable(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"12|''", " 12 |''", "0|''", "12.0|12.0", "１２|１２", "1,234|1,234", "+5|+5", "-0|-0", " 3 件 |3 件"})
    void the_source_is_kept_only_where_it_says_more_than_the_plain_number(String source, String written) {
        assertThat(((CellValue.Number) text.read(COUNT, source)).written()).isEqualTo(written);
    }

    @Test
    void money_converted_from_yuan_keeps_the_yuan_as_written() {
        assertThat(text.read(AMOUNT_WITH_UNIT, "251000元"))
                .isEqualTo(new CellValue.Number(new BigDecimal("25.1"), "251000元"));
    }

    @ParameterizedTest
    @EnumSource(ValueKind.class)
    void every_kind_reads_its_own_plain_number_back(ValueKind kind) {
        assertThat(text.read(kind, "42")).isEqualTo(CellValue.Number.of(42));
    }

    @ParameterizedTest
    @CsvSource({"909.76 万元,万元", "251000元,元", "3件,件", "3,''", "'',''", "万元,万元", "３项,项"})
    void the_unit_in_a_text_is_the_longest_that_ends_it(String source, String unit) {
        assertThat(text.unit(source).orElse("")).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12|true",
                "１，２３４|1234|true",
                "1 234|1234|true",
                "+5|5|true",
                "－8|-8|true",
                "12.0|12|false",
                "007|7|false",
                "-0|0|false",
                "减4|-4|false",
                "3件|3|false"
            })
    void widths_spaces_and_thousands_commas_are_plain_writing(String source, String value, boolean plain) {
        assertThat(text.isPlain(source, new BigDecimal(value))).isEqualTo(plain);
    }

    private BigDecimal read(ValueKind kind, String source) {
        CellValue value = text.read(kind, source);
        assertThat(value).isInstanceOf(CellValue.Number.class);
        return ((CellValue.Number) value).value();
    }
}
