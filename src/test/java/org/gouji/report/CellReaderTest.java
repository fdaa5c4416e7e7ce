package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.check.Catalogues;
import org.gouji.content.CellText;
import org.gouji.content.CellValue;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.platform.Defects;
import org.gouji.problem.ProblemError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {

    private static final Edition EDITION = Catalogues.edition("2019");

    private final Defects defects = new Defects();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | 4",
                "0.0 | 0",
                "-0 | 0",
                "-3 | -3",
                "1.50 | 1.5",
                "1e3 | 1000",
                "1.2E1 | 12",
                "999999999999999 | 999999999999999",
                "0.000001 | 0.000001",
                "123456789.123456 | 123456789.123456"
            })
    void a_number_is_kept_exactly_and_in_one_form(String json, String kept) {
        CellValue value = read("applications/new/total", json);

        assertThat(value).isEqualTo(CellValue.Number.of(kept));
        assertThat(CellJson.of(value)).hasToString(kept);
        assertThat(codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000001", "1.1234567", "1e-7"})
    void a_seventh_decimal_is_refused(String json) {
        read("applications/new/total", json);

        assertThat(codes()).containsExactly("/at too-many-decimals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000", "1e15", "1234567890.123456", "-1234567890123456"})
    void a_sixteenth_digit_is_refused(String json) {
        read("applications/new/total", json);

        assertThat(codes()).containsExactly("/at too-many-digits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"4\"",
                "true",
                "[4]",
                "{}",
                "{\"number\": 4}",
                "{\"written\": 4}",
                "{\"written\": null}",
                "{\"unreadable\": null}"
            })
    void what_is_no_cell_is_refused(String json) {
        CellValue value = read("applications/new/total", json);

        assertThat(value).isEqualTo(CellValue.MISSING);
        assertThat(codes()).containsExactly("/at not-a-cell");
    }

    @Test
    void null_is_a_blank() {
        assertThat(read("applications/new/total", "null")).isEqualTo(CellValue.BLANK);
    }

    @Test
    void an_empty_text_is_a_blank_without_a_placeholder() {
        assertThat(read("applications/new/total", "{\"written\": \"\"}")).isEqualTo(CellValue.BLANK);
    }

    @Test
    void a_placeholder_is_kept_with_its_spaces() {
        assertThat(read("applications/new/total", "{\"written\": \" / \", \"number\": null}"))
                .isEqualTo(new CellValue.Blank(" / "));
    }

    @Test
    void an_amount_is_kept_with_the_unit_that_is_written_into_the_cell() {
        CellValue value = read("disclosure/procurement/amount", "{\"written\": \"251000元\"}");

        assertThat(CellJson.of(value)).isEqualTo(Json.of("{\"written\": \"251000元\", \"number\": 25.1}"));
    }

    @Test
    void a_written_text_that_is_the_plain_number_is_a_plain_number() {
        assertThat(read("applications/new/total", "{\"written\": \"5\", \"number\": 5.0}"))
                .isEqualTo(CellValue.Number.of(5));
    }

    @Test
    void a_number_that_disagrees_with_what_is_written_is_refused_at_the_number() {
        read("disclosure/procurement/amount", "{\"written\": \"251000元\", \"number\": 251000}");

        assertThat(codes()).containsExactly("/at/number written-disagrees");
    }

    @Test
    void a_blank_with_a_number_is_refused_at_the_number() {
        read("applications/new/total", "{\"written\": \"/\", \"number\": 0}");

        assertThat(codes()).containsExactly("/at/number written-disagrees");
    }

    @Test
    void a_written_text_that_is_no_figure_is_refused_at_the_text() {
        read("applications/new/total", "{\"written\": \"O\"}");

        assertThat(codes()).containsExactly("/at/written written-is-unreadable");
    }

    @Test
    void an_unreadable_text_is_kept_exactly() {
        CellValue value = read("applications/new/total", "{\"unreadable\": \" 1O \"}");

        assertThat(value).isEqualTo(new CellValue.Unreadable(" 1O "));
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_cell_cannot_be_two_things_at_once() {
        read("applications/new/total", "{\"unreadable\": \"O\", \"written\": \"0\", \"number\": 0}");

        assertThat(codes()).containsExactly("/at/written unknown-property", "/at/number unknown-property");
    }

    @Test
    void unused_members_may_be_null_as_generated_clients_send_them() {
        assertThat(read("applications/new/total", "{\"unreadable\": \"O\", \"written\": null, \"number\": null}"))
                .isEqualTo(new CellValue.Unreadable("O"));
        assertThat(read("applications/new/total", "{\"unreadable\": null, \"written\": \"/\", \"number\": null}"))
                .isEqualTo(new CellValue.Blank("/"));
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_text_in_a_cell_has_at_most_200_characters() {
        read("applications/new/total", "{\"unreadable\": \"%s\"}".formatted("字".repeat(200)));
        read("applications/new/total", "{\"unreadable\": \"%s\"}".formatted("字".repeat(201)));

        assertThat(codes()).containsExactly("/at/unreadable too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4",
                "-8",
                "0.25",
                "null",
                "{\"written\":\"/\",\"number\":null}",
                "{\"written\":\"909.76 万元\",\"number\":909.76}",
                "{\"unreadable\":\"O\"}"
            })
    void what_is_stored_is_read_back_as_it_was(String json) {
        CellValue value = read("disclosure/procurement/amount", json);

        assertThat(CellJson.of(value)).hasToString(json);
        assertThat(CellJson.stored(Json.of(json))).isEqualTo(value);
    }

    private CellValue read(String cell, String json) {
        Cell place = EDITION.cell(CellKey.parse(cell)).orElseThrow();
        return new CellReader(new CellText(EDITION.notation()), defects).read(place, Json.of(json), "/at");
    }

    private List<String> codes() {
        return defects.errors().stream()
                .map((ProblemError error) -> error.at() + " " + error.code().key())
                .toList();
    }
}
