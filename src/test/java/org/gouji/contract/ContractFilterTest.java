package org.gouji.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.builder.ResponseBuilder;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** What is against the contract does not pass unseen. Nothing is sent: the answers are made up. */
class ContractFilterTest {

    private static final String ROW =
            "/api/v1/reports/0193d7b2-1f40-7e21-8a07-93c5d0b7a101/tables/applications/rows/new";
    private static final String TYPE =
            """
            {"type": "/api/v1/problems/not-found", "status": 404, "title": {"zh": "不存在", "en": "Not found"},
             "about": {"zh": "不存在", "en": "Not found"}%s}
            """;

    @Test
    void an_answer_of_the_contract_passes() {
        int status = answering(Contract.given(), 200, TYPE.formatted(""))
                .get("/api/v1/problems/not-found")
                .statusCode();

        assertThat(status).isEqualTo(200);
    }

    @Test
    void an_unknown_property_of_an_answer_is_seen() {
        var request = answering(Contract.given(), 200, TYPE.formatted(", \"colour\": 1"));

        assertThatThrownBy(() -> request.get("/api/v1/problems/not-found"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("colour");
    }

    @Test
    void a_missing_header_of_an_answer_is_seen() {
        var request = Contract.given().filter((sent, specification, context) -> new ResponseBuilder()
                .setStatusCode(200)
                .setContentType("application/json")
                .setBody(TYPE.formatted(""))
                .build());

        assertThatThrownBy(() -> request.get("/api/v1/problems/not-found"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("X-Request-Id");
    }

    @Test
    void a_status_that_the_contract_does_not_list_is_seen() {
        var request = answering(Contract.given(), 418, "{}");

        assertThatThrownBy(() -> request.get("/api/v1/problems/not-found"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("418");
    }

    @Test
    void an_answer_of_two_shapes_at_once_is_seen() {
        var request = answering(changing(Contract.given(), "{\"total\": 4}"), 200, "{\"total\": 4, \"resource\": {}}");

        assertThatThrownBy(() -> request.patch(ROW))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("exactly one");
    }

    @Test
    void a_wrong_request_is_seen_unless_it_is_wrong_on_purpose() {
        var wrong = answering(changing(Contract.given(), "{\"total\": \"4\"}"), 200, "{\"total\": 4}");
        var onPurpose = answering(changing(Contract.givenWrong(), "{\"total\": \"4\"}"), 200, "{\"total\": 4}");

        assertThatThrownBy(() -> wrong.patch(ROW)).isInstanceOf(AssertionError.class);
        assertThat(onPurpose.patch(ROW).statusCode()).isEqualTo(200);
    }

    @Test
    void an_unknown_query_parameter_is_seen() {
        var request = answering(Contract.given(), 200, TYPE.formatted(""));

        assertThatThrownBy(() -> request.get("/api/v1/problems/not-found?colour=red"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("colour");
    }

    @Test
    void what_belongs_to_no_operation_is_answered_by_a_problem() {
        var request = answering(Contract.givenWrong(), 404, "{\"error\": \"nothing here\"}");

        assertThatThrownBy(() -> request.get("/api/v1/nothing"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("requestId");
    }

    private static RequestSpecification changing(RequestSpecification request, String patch) {
        return request.contentType(Contract.MERGE_PATCH).header("If-Match", "*").body(patch);
    }

    private static RequestSpecification answering(RequestSpecification request, int status, String body) {
        return request.filter((sent, specification, context) -> new ResponseBuilder()
                .setStatusCode(status)
                .setContentType("application/json")
                .setHeader("X-Request-Id", "made-up")
                .setBody(body)
                .build());
    }
}
