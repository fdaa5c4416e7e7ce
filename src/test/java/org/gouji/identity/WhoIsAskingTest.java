package org.gouji.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.gouji.contract.Contract;
import org.gouji.organ.OrganFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens, passwords and their absence over HTTP. What is asked for needs any role, but one that is in force. */
@QuarkusTest
class WhoIsAskingTest {

    private static final String ANY_ROLE = "/api/v1/validation";
    private static final String FOR_ALL = "/api/v1/organs";

    @Test
    void a_good_token_with_a_role_is_enough() {
        assertThat(status(Someone.as("auditor"))).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "known, exp, 1000000000",
        "known, iss, '\"https://identity.example\"'",
        "known, aud, '\"another-service\"'",
        "known, aud, '[]'",
        "known, nbf, 4000000000",
        "foreign, jti, '\"1\"'",
        "none, jti, '\"1\"'"
    })
    void a_token_that_is_not_to_be_believed_is_refused_even_where_none_is_needed(
            String signed, String claim, String value) {
        String credentials = Someone.unknown()
                .granted("auditor", null)
                .claiming(claim, value)
                .credentials(signed);

        Contract.givenWrongBy(credentials)
                .get(FOR_ALL)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/api/v1/problems/unauthorized"));
        assertThat(status(credentials)).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer x",
                "Bearer eyJhbGciOiJub25lIn0.e30.",
                "Basic",
                "Basic x",
                "Basic YWRtaW46YWRtaW4=",
                "Basic YWRtaW46"
            })
    void credentials_that_are_none_are_refused(String credentials) {
        assertThat(status(credentials)).isEqualTo(401);
    }

    @Test
    void a_token_with_another_signature_of_its_own_is_refused() {
        String token = Someone.as("auditor");

        assertThat(status(token.substring(0, token.length() - 8) + "AAAAAAAA")).isEqualTo(401);
    }

    @Test
    void without_identity_the_answer_says_how_to_have_one() {
        Response answer = Contract.givenWrongByNobody()
                .contentType("application/json")
                .body("{}")
                .post(ANY_ROLE);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().getValues("WWW-Authenticate"))
                .containsExactly("Basic realm=\"gouji\", charset=\"UTF-8\"", "Bearer realm=\"gouji\"");
        answer.then().body("message.en", containsString("WWW-Authenticate"));
    }

    @Test
    void who_has_no_role_may_what_the_public_may() {
        String nobody = Someone.unknown().credentials();

        Contract.givenBy(nobody).get(FOR_ALL).then().statusCode(200);
        assertThat(status(nobody)).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01, 2999-12-31, 200",
        "2999-01-01, 2999-12-31, 403",
        "2000-01-01, 2000-12-31, 403",
        "2000-01-01, someday, 403"
    })
    void a_role_counts_on_its_days_alone(String from, String until, int status) {
        assertThat(status(
                        Someone.unknown().granted("auditor", null, from, until).credentials()))
                .isEqualTo(status);
    }

    @Test
    void an_organ_is_claimed_by_its_id_or_its_credit_code_and_must_be_there() {
        String code = OrganFixture.aCreditCode();
        String organ = organ(code);

        assertThat(status(Someone.as("clerk", organ))).isEqualTo(200);
        assertThat(status(Someone.as("clerk", code))).isEqualTo(200);
        assertThat(status(Someone.as("clerk", UUID.randomUUID().toString()))).isEqualTo(403);
        assertThat(status(Someone.as("clerk", "everything"))).isEqualTo(403);
        assertThat(status(Someone.unknown().claiming("roles", "[\"clerk\"]").credentials()))
                .isEqualTo(403);
        assertThat(status(Someone.unknown()
                        .claiming("roles", "[\"clerk\"]")
                        .claiming("organs", "\"" + organ + "\"")
                        .credentials()))
                .isEqualTo(200);
    }

    @Test
    void the_administrators_password_is_for_this_machine_alone() {
        assertThat(Contract.givenBy(Contract.administrator()).get(FOR_ALL).statusCode())
                .isEqualTo(200);

        for (String header : new String[] {"Forwarded", "X-Forwarded-For"}) {
            int status = Contract.givenBy(Contract.administrator())
                    .header(header, "for=203.0.113.7")
                    .get(FOR_ALL)
                    .statusCode();
            assertThat(status).as(header).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource({"cross-site, 403", "same-site, 403", "same-origin, 201", "none, 201"})
    void a_page_of_another_site_cannot_borrow_a_password_that_the_browser_remembers(String site, int status) {
        Response answer = Contract.given()
                .header("Sec-Fetch-Site", site)
                .contentType("application/json")
                .body("{\"name\": \"Office\", \"tier\": \"county\", \"kind\": \"department\"}")
                .post(FOR_ALL);

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void a_session_is_no_concern_of_a_token() {
        assertThat(Contract.givenBy(Someone.as("auditor"))
                        .header("Sec-Fetch-Site", "cross-site")
                        .contentType("application/json")
                        .body("{\"year\": 2021}")
                        .post(ANY_ROLE)
                        .statusCode())
                .isEqualTo(200);
    }

    private static int status(String credentials) {
        return Contract.givenWrongBy(credentials)
                .contentType("application/json")
                .body("{\"year\": 2021}")
                .post(ANY_ROLE)
                .statusCode();
    }

    private static String organ(String code) {
        return Contract.given()
                .contentType("application/json")
                .body("{\"name\": \"Office\", \"tier\": \"county\", \"kind\": \"department\", \"creditCode\": \"%s\"}"
                        .formatted(code))
                .post(FOR_ALL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
