package org.gouji.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.logging.Level;
import org.gouji.contract.Contract;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FailuresTest {

    @ParameterizedTest
    @ValueSource(strings = {"bug", "statement"})
    void a_bug_is_answered_without_a_word_of_what_failed(String failure) {
        problem(get("failure-" + failure, failure), StatusCode.INTERNAL_SERVER_ERROR, "internal-error");
    }

    @Test
    void a_bug_is_logged_once_with_its_cause_and_the_request_id() {
        try (var log = LogLines.listen()) {
            get("logged-failure", "bug");

            assertThat(log.of("logged-failure")).singleElement().satisfies(line -> {
                assertThat(line.level().intValue()).isGreaterThanOrEqualTo(Level.SEVERE.intValue());
                assertThat(line.hasCause()).isTrue();
            });
        }
    }

    @Test
    void a_refusal_is_logged_on_one_line() {
        try (var log = LogLines.listen()) {
            get("logged-refusal", "nothing");

            assertThat(log.of("logged-refusal")).singleElement().satisfies(line -> {
                assertThat(line.message()).isEqualTo("404 not-found GET /test/failures/nothing");
                assertThat(line.hasCause()).isFalse();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"outage", "late-outage"})
    void a_database_that_went_away_is_unavailable_and_the_next_request_finds_it_again(String outage) {
        var answer = get(outage, outage);

        problem(answer, StatusCode.SERVICE_UNAVAILABLE, "unavailable").header("Retry-After", "5");
        Contract.given().get("/api/v1/organs").then().statusCode(StatusCode.OK);
    }

    @Test
    void a_parameter_that_the_library_cannot_convert_is_no_failure() {
        problem(get("converted", "parameter?number=x"), StatusCode.NOT_FOUND, "not-found");
    }

    private static ValidatableResponse get(String requestId, String path) {
        return Contract.given()
                .header("X-Request-Id", requestId)
                .get("/test/failures/" + path)
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body(containsString("/api/v1/problems/" + slug))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")))
                .body(not(containsString("org.")))
                .body(not(containsString("select")));
    }
}
