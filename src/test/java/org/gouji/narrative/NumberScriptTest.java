package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in words. */
class NumberScriptTest {

    private static final NumberScript SCRIPT = new NumberScript(
            Objects.requireNonNull(
                            Objects.requireNonNull(Lexicons.raw().counts()).numerals())
                    .entrySet()
                    .stream()
                    .collect(Collectors.toMap(entry -> entry.getKey().charAt(0), Map.Entry::getValue)));

    @ParameterizedTest
    @CsvSource({
        "零, 0",
        "一, 1",
        "两, 2",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "九十九, 99",
        "一百, 100",
        "一百零三, 103",
        "一百一十三, 113",
        "三百二十, 320",
        "两千, 2000",
        "二千零五, 2005",
        "一万二千, 12000",
        "十万零三, 100003",
        "一亿, 100000000",
        "二〇, 20",
        "二〇二一, 2021"
    })
    void what_is_certain_is_read(String written, long value) {
        assertThat(SCRIPT.written(written))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(Long.toString(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一百二", "两三", "三五", "百", "万", "三万五", "一二"})
    void what_may_be_several_numbers_is_not(String written) {
        assertThat(SCRIPT.written(written)).isEmpty();
    }
}
