package org.gouji.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.gouji.review.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The problems that the contract shows are those that the service answers. */
@QuarkusTest
class ErrorExamplesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private Samples samples;
    private String report;

    @BeforeEach
    void samples() {
        samples = Samples.create();
        report = "/api/v1/reports/" + samples.report();
    }

    @Test
    void unknown_parameter() {
        isExample("UnknownParameter", Contract.givenWrong().get("/api/v1/reports?anno=2020"));
    }

    @Test
    void malformed_request() {
        isExample(
                "MalformedRequest",
                json("{\n  \"year\": 2020,\n  \"title\": nothing\n}").post("/api/v1/reports"));
    }

    @Test
    void not_found() {
        isExample("NotFound", Contract.given().get("/api/v1/reports/" + UUID.randomUUID()));
    }

    @Test
    void not_acceptable() {
        isExample(
                "NotAcceptable", Contract.givenWrong().accept("application/xml").get("/api/v1/reports"));
    }

    @Test
    void organ_in_use() {
        isExample("OrganInUse", Contract.given().header("If-Match", "*").delete("/api/v1/organs/" + samples.organ()));
    }

    @Test
    void report_exists() {
        var answer = json("{\"organ\":{\"id\":\"%s\"},\"year\":2020}".formatted(samples.organ()))
                .post("/api/v1/reports");

        isExample("ReportExists", answer);
        assertThat(answer.<String>path("existing")).isEqualTo(report);
    }

    @Test
    void report_locked() {
        String locked = Office.readyReport();
        Office.move(locked, "submit");

        isExample("ReportLocked", patch("{}").header("If-Match", "*").patch(locked + "/tables/applications"));
    }

    @Test
    void report_kept() {
        String kept = Office.readyReport();
        Office.move(kept, "submit");
        Office.move(kept, "recall");

        isExample("ReportKept", Contract.given().header("If-Match", "*").delete(kept));
    }

    @Test
    void transition_refused() {
        isExample("TransitionRefused", transition(report, "{\"action\": \"publish\"}"));
    }

    @Test
    void invalid_transition() {
        isExample("InvalidTransition", transition(report, "{\"action\": \"withdraw\"}"));
    }

    @Test
    void invalid_explanation() {
        isExample(
                "InvalidExplanation",
                json("{\"finding\": \"X-01\", \"text\": \"x\"}").post(report + "/explanations"));
    }

    @Test
    void explanation_exists() {
        String explained = Office.reportToExplain();
        String finding = Office.explain(explained, "x").path("finding");

        isExample(
                "ExplanationExists",
                json("{\"finding\": \"%s\", \"text\": \"x\"}".formatted(finding))
                        .post(explained + "/explanations"));
    }

    @Test
    void not_in_review() {
        isExample("NotInReview", judge(Office.reportToExplain(), "{\"outcome\": \"accepted\"}"));
    }

    @Test
    void invalid_judgement() {
        isExample("InvalidJudgement", judge(Office.reportToExplain(), "{\"outcome\": \"refused\"}"));
    }

    @Test
    void precondition_failed() {
        isExample(
                "PreconditionFailed",
                patch("{}").header("If-Match", "\"t999\"").patch(report + "/tables/applications"));
    }

    @Test
    void precondition_required() {
        isExample("PreconditionRequired", patch("{}").patch(report + "/tables/applications"));
    }

    @Test
    void payload_too_large() {
        isExample(
                "PayloadTooLarge",
                json("{\"title\":\"" + "x".repeat(9 * 1024 * 1024) + "\"}").post("/api/v1/validation"));
    }

    @Test
    void unsupported_media_type() {
        isExample("UnsupportedMediaType", json("{}").header("If-Match", "*").patch(report));
    }

    @Test
    void idempotency_conflict() {
        String key = UUID.randomUUID().toString();
        String organ = Samples.anotherOrgan();
        String body = "{\"organ\":{\"id\":\"%s\"},\"year\":%d}";
        json(body.formatted(organ, 2020)).header("Idempotency-Key", key).post("/api/v1/reports");

        isExample(
                "IdempotencyConflict",
                json(body.formatted(organ, 2021)).header("Idempotency-Key", key).post("/api/v1/reports"));
    }

    @Test
    void invalid_organ() {
        isExample(
                "InvalidOrgan",
                json("{\"name\":\"x\",\"tier\":\"county\",\"kind\":\"department\",\"creditCode\":\"11370300MB28232620\",\"shortName\":\"x\"}")
                        .post("/api/v1/organs"));
    }

    @Test
    void invalid_report() {
        isExample(
                "InvalidReport",
                json("{\"organ\":{\"id\":\"%s\"},\"year\":2018}".formatted(samples.organ()))
                        .post("/api/v1/reports"));
    }

    @Test
    void invalid_check() {
        String check = ContractExamples.named("Trial").toString().replace("mentions(overview", "mentions(nowhere");

        isExample("InvalidCheck", json(check).post("/api/v1/checks/trial"));
    }

    @Test
    void invalid_section() {
        isExample(
                "InvalidSection",
                json("{\"heading\":\"%s\"}".formatted("x".repeat(201)))
                        .header("If-Match", "*")
                        .put(report + "/sections/other"));
    }

    @Test
    void invalid_table() {
        isExample(
                "InvalidTable",
                patch("{\"received\":{\"total\":4},\"new\":{\"total\":\"4\",\"company\":0.1234567}}")
                        .header("If-Match", "*")
                        .patch(report + "/tables/applications"));
    }

    @Test
    void invalid_row() {
        isExample(
                "InvalidRow",
                patch("{\"sum\":4}").header("If-Match", "*").patch(report + "/tables/applications/rows/new"));
    }

    private static Response transition(String report, String body) {
        return json(body).header("If-Match", "*").post(report + "/transitions");
    }

    private static Response judge(String report, String body) {
        String explanation = Office.explain(report, "x").path("href");
        return json(body).header("If-Match", "*").put(explanation + "/judgement");
    }

    private static RequestSpecification json(String body) {
        return Contract.givenWrong().contentType("application/json").body(body);
    }

    private static RequestSpecification patch(String body) {
        return Contract.givenWrong().contentType(Contract.MERGE_PATCH).body(body);
    }

    private static void isExample(String name, Response answer) {
        JsonNode example = ContractExamples.named(name);
        assertThat(answer.statusCode()).isEqualTo(example.get("status").intValue());
        assertThat(comparable(answer.asString())).isEqualTo(comparable(example.toString()));
    }

    /** Without what differs from request to request: ids and versions. */
    private static JsonNode comparable(String problem) {
        try {
            String anyVersion = problem.replaceAll("\\\\\"[a-z]\\d+\\\\\"", "version");
            return ((ObjectNode) JSON.readTree(anyVersion)).without(List.of("instance", "requestId", "existing"));
        } catch (IOException e) {
            throw new AssertionError(problem, e);
        }
    }
}
