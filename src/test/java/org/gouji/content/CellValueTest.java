package org.gouji.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellValueTest {

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "0.0,0",
        "0.000,0",
        "-0.0,0",
        "0E+5,0",
        "12.50,12.5",
        "1E+3,1000",
        "100,100",
        "-8.00,-8",
        "0.04,0.04"
    })
    void a_number_has_no_trailing_zeros_and_no_exponent(String given, String value) {
        CellValue.Number number = new CellValue.Number(new BigDecimal(given), "");

        assertThat(number.value()).isEqualTo(new BigDecimal(value));
        assertThat(number.value().scale()).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({"5,5.0", "0,0E+3", "1000,1E+3"})
    void equal_figures_are_equal_however_they_were_given(String one, String other) {
        assertThat(CellValue.Number.of(one)).isEqualTo(CellValue.Number.of(other));
    }

    @ParameterizedTest
    @CsvSource({"5,5 件"})
    void a_figure_that_was_written_differently_is_another_value(String number, String written) {
        assertThat(new CellValue.Number(new BigDecimal(number), written)).isNotEqualTo(CellValue.Number.of(number));
    }
}
