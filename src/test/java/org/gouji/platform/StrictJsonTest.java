package org.gouji.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.problem.Problem;
import org.gouji.problem.ProblemError;
import org.gouji.problem.ProblemException;
import org.gouji.problem.RequestError;
import org.gouji.problem.RequestProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"909.76", "0.10", "1.000000", "-0.0", "123456789012345.678901", "1E+2", "0"})
    void a_number_is_exactly_what_was_written(String written) {
        var number = StrictJson.read(bytes("{\"a\":" + written + "}")).get("a").decimalValue();

        assertThat(number).isEqualTo(new BigDecimal(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{|JSON_SYNTAX|1|2",
                "{\"a\":1,}|JSON_SYNTAX|1|9",
                "{\"a\":NaN}|JSON_SYNTAX|1|9",
                "{\"a\":01}|JSON_SYNTAX|1|7",
                "{'a':1}|JSON_SYNTAX|1|3",
                "{} {}|JSON_SYNTAX|1|4",
                "{\"a\":1,\"a\":2}|DUPLICATE_PROPERTY|1|12"
            })
    void what_is_no_json_is_refused_with_its_place(String json, RequestError code, int line, int column) {
        var error = refused(bytes(json), RequestProblem.MALFORMED_REQUEST).get(0);

        assertThat(error.code()).isEqualTo(code);
        assertThat(error.arguments()).isEqualTo(Map.of("line", line, "column", column));
    }

    @Test
    void lines_are_counted() {
        var error = refused(bytes("{\n  \"甲\": 1,\n  乙\n}"), RequestProblem.MALFORMED_REQUEST)
                .get(0);

        assertThat(error.arguments()).containsEntry("line", 3);
    }

    @Test
    void a_repeated_property_is_refused_at_any_depth() {
        var error = refused(bytes("{\"a\":[{\"b\":{\"c\":1,\"c\":1}}]}"), RequestProblem.MALFORMED_REQUEST)
                .get(0);

        assertThat(error.code()).isEqualTo(RequestError.DUPLICATE_PROPERTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t"})
    void nothing_is_no_body(String json) {
        assertThat(refused(bytes(json), RequestProblem.MALFORMED_REQUEST))
                .extracting(ProblemError::code)
                .containsExactly(RequestError.EMPTY_BODY);
    }

    @Test
    void what_is_no_utf8_is_refused() {
        var overlong = new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'};
        var surrogate = new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
        var truncated = new byte[] {'"', (byte) 0xE6, (byte) 0x94, '"'};
        var gbk = "{\"a\":\"政府\"}".getBytes(Charset.forName("GBK"));
        var utf16 = "{\"a\":\"政府\"}".getBytes(StandardCharsets.UTF_16BE);

        assertThat(List.of(overlong, surrogate, truncated, gbk, utf16))
                .allSatisfy(body -> assertThat(refused(body, RequestProblem.MALFORMED_REQUEST))
                        .extracting(ProblemError::code)
                        .containsAnyOf(RequestError.NOT_UTF8, RequestError.JSON_SYNTAX));
    }

    @Test
    void a_byte_order_mark_is_ignored() {
        assertThat(StrictJson.read(bytes("\uFEFF{}"))).isEmpty();
    }

    @Test
    void depth_names_and_numbers_have_limits() {
        var deep = "[".repeat(64) + "]".repeat(64);
        var bodies = List.of(
                "[" + deep + "]",
                "[".repeat(1_000_000),
                "{\"" + "n".repeat(201) + "\":1}",
                "1".repeat(101),
                "1e99999999999999");

        assertThat(StrictJson.read(bytes(deep))).hasSize(1);
        assertThat(bodies).allSatisfy(body -> assertThat(refused(bytes(body), RequestProblem.MALFORMED_REQUEST))
                .extracting(ProblemError::code)
                .containsExactly(RequestError.JSON_LIMITS));
    }

    @Test
    void what_no_database_can_hold_is_refused_with_all_its_places() {
        var body =
                """
                {"a": "x\\u0000", "b": ["\\ud800", "\\udc00\\ud800", "\\ud842\\udfb7"], "c": {"d/e": 1e999999, "f": 1E-999999}, "g\\u0000": 1}""";

        var errors = refused(bytes(body), RequestProblem.INVALID_CONTENT);

        assertThat(errors)
                .extracting(ProblemError::at, error -> error.code().key())
                .containsExactlyInAnyOrder(
                        tuple("/a", "unstorable-character"),
                        tuple("/b/0", "unstorable-character"),
                        tuple("/b/1", "unstorable-character"),
                        tuple("/c/d~1e", "number-too-large"),
                        tuple("/c/f", "number-too-large"),
                        tuple("", "unstorable-character"));
    }

    @Test
    void whatever_the_bytes_are_they_are_read_or_refused() {
        var random = new Random(20260120);
        var seed = bytes("{\"name\": \"甲\\u4e59\\n\", \"n\": [1, -2.50e3, true, null], \"in\": {\"a\": {}}}");

        for (int i = 0; i < 10_000; i++) {
            var body = seed.clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            assertThat(catchThrowable(() -> StrictJson.read(body)))
                    .as(new String(body, StandardCharsets.ISO_8859_1))
                    .satisfiesAnyOf(thrown -> assertThat(thrown).isNull(), thrown -> assertThat(thrown)
                            .isInstanceOf(ProblemException.class));
        }
    }

    @Test
    void the_canonical_text_knows_no_spaces_and_no_order() {
        var one = StrictJson.read(bytes("{\"b\": {\"d\": 1, \"c\": [2, 1]}, \"a\": 1.50}"));
        var other = StrictJson.read(bytes("{\"a\":1.50,\"b\":{\"c\":[2,1],\"d\":1}}"));
        var different = StrictJson.read(bytes("{\"a\":1.5,\"b\":{\"c\":[1,2],\"d\":1}}"));

        assertThat(StrictJson.canonical(one))
                .isEqualTo(StrictJson.canonical(other))
                .isNotEqualTo(StrictJson.canonical(different));
    }

    private static List<ProblemError> refused(byte[] body, RequestProblem type) {
        Problem problem = catchThrowableOfType(ProblemException.class, () -> StrictJson.read(body))
                .problem();
        assertThat(problem.type()).isEqualTo(type);
        return problem.errors();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
