package org.gouji.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no well-behaved client sends. */
@QuarkusTest
class MalformedRequestsTest {

    private static final String ORGANS = "/api/v1/organs";
    private static final int LIMIT = 8 * 1024 * 1024;

    @Test
    void what_is_no_json_is_told_by_line_and_column() {
        Contract.givenWrong()
                .contentType("application/json")
                .body("{\n  \"name\": \"甲\",\n}")
                .post(ORGANS)
                .then()
                .statusCode(400)
                .body("type", is("/api/v1/problems/malformed-request"))
                .body("detail", is("第 3 行第 2 列不是合法的 JSON。"))
                .body("errors[0].code", is("json-syntax"))
                .body("errors[0].line", is(3))
                .body("errors[0].column", is(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/merge-patch+json",
                "application/x-www-form-urlencoded"
            })
    void a_body_of_another_media_type_is_not_supported(String contentType) {
        var raw = RawHttp.send("POST " + ORGANS, "Content-Type: " + contentType + "\r\nContent-Length: 2", bytes("{}"));

        assertThat(raw).startsWith("HTTP/1.1 415 ").contains("/api/v1/problems/unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: */*",
                "Content-Type: nonsense",
                "Content-Type: application/json\r\nContent-Encoding: gzip"
            })
    void a_body_that_does_not_say_what_it_is_is_not_supported(String header) {
        var raw = RawHttp.send("POST " + ORGANS, header + "\r\nContent-Length: 2", bytes("{}"));

        assertThat(raw).startsWith("HTTP/1.1 415 ").contains("/api/v1/problems/unsupported-media-type");
    }

    @Test
    void a_body_at_the_limit_is_read() {
        var raw = RawHttp.send("POST " + ORGANS, json(LIMIT), bytes("\"" + "x".repeat(LIMIT - 2) + "\""));

        assertThat(raw).startsWith("HTTP/1.1 422 ").contains("not-an-object");
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT + 1, 2 * LIMIT})
    void a_body_over_the_limit_is_too_large(int size) {
        var raw = RawHttp.send("POST " + ORGANS, json(size), bytes("\"" + "x".repeat(size - 2) + "\""));

        assertThat(raw)
                .startsWith("HTTP/1.1 413 ")
                .contains("/api/v1/problems/payload-too-large")
                .containsIgnoringCase("X-Request-Id:");
    }

    @Test
    void a_body_that_does_not_say_how_large_it_is_is_read_up_to_the_limit() {
        var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";

        var raw = RawHttp.send(
                "POST " + ORGANS,
                "Content-Type: application/json\r\nTransfer-Encoding: chunked",
                bytes(chunk.repeat(200) + "0\r\n\r\n"));

        assertThat(raw).startsWith("HTTP/1.1 413 ").contains("/api/v1/problems/payload-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/organs?name=%ff", "/api/v1/organs/%C0%80", "/api/v1/organs?%ED%A0%80=1", "/%80"})
    void an_address_that_is_no_utf8_is_malformed(String path) {
        assertThat(RawHttp.send("GET " + path, "Accept: */*", new byte[0]))
                .startsWith("HTTP/1.1 400 ")
                .contains("/api/v1/problems/malformed-request");
    }

    /** Refused by the server below before any of ours is asked: without a problem, but without a word too. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /api/v1/organs/%zz|Accept: */*|400",
                "GET /api/v1/organs?name=%z|Accept: */*|400",
                "GET /api/v1/organs?name=<|Accept: */*|400",
                "POST /api/v1/organs|Content-Length: many|400"
            })
    void what_is_no_http_is_refused_without_a_word(String line, String header, int status) {
        assertThat(RawHttp.send(line, header, new byte[0]))
                .startsWith("HTTP/1.1 " + status + " ")
                .endsWith("content-length: 0\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 1_000_000})
    void depth_is_bounded(int depth) {
        Contract.givenWrong()
                .contentType("application/json")
                .body("{\"aliases\":" + "[".repeat(depth))
                .post(ORGANS)
                .then()
                .statusCode(400)
                .body("errors.code", is(List.of("json-limits")));
    }

    @Test
    void what_no_database_can_hold_is_refused_before_it_gets_there() {
        Contract.givenWrong()
                .contentType("application/json")
                .body("{\"name\":\"a\\u0000\",\"tier\":\"\\ud800\",\"kind\":1e999999}")
                .post(ORGANS)
                .then()
                .statusCode(422)
                .body("errors.pointer", is(List.of("/name", "/tier", "/kind")))
                .body("errors.code", is(List.of("unstorable-character", "unstorable-character", "number-too-large")));
    }

    private static String json(int size) {
        return "Content-Type: application/json\r\nContent-Length: " + size;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
