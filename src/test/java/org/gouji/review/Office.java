package org.gouji.review;

import static io.restassured.http.ContentType.JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.stream.StreamSupport;
import org.gouji.contract.Contract;
import org.gouji.report.Balanced;

/** What clerks, reviewers and publishers do over HTTP. Every organ is new, so that tests never meet. */
public final class Office {

    /** A heading that the form does not have, which has to be explained. */
    public static final String UNUSUAL = "一、基本情形";

    private static final JsonMapper JSON_MAPPER = new JsonMapper();

    private Office() {}

    public static String newOrgan() {
        return post(
                        "/api/v1/organs",
                        "{\"name\": \"%s\", \"tier\": \"county\", \"kind\": \"department\"}".formatted(Balanced.ORGAN))
                .path("id");
    }

    /** The address of a report in whose way nothing is. */
    public static String readyReport() {
        return newReport(Balanced.report());
    }

    /** The same for an organ that is there, whose name and profile do not matter to it. */
    public static String readyReportOf(String organ, int year) {
        return newReport(organ, year, Balanced.report());
    }

    /** The address of a report with one finding, which has to be explained. */
    public static String reportToExplain() {
        return newReport(toExplain());
    }

    /** What such a report says. */
    static JsonNode toExplain() {
        JsonNode report = Balanced.report();
        ((ObjectNode) report.at("/sections/overview")).put("heading", UNUSUAL);
        return report;
    }

    static String newReport(JsonNode content) {
        return newReport(newOrgan(), 2020, content);
    }

    static String newReport(String organ, int year, JsonNode content) {
        ObjectNode report = content.deepCopy();
        report.put("year", year).putObject("organ").put("id", organ);
        return post("/api/v1/reports", report.toString()).header("Location");
    }

    /** A new explanation of the finding that has to be explained. */
    public static Response explain(String report, String text) {
        return post(
                report + "/explanations",
                JSON_MAPPER
                        .createObjectNode()
                        .put("finding", findingToExplain(report))
                        .put("text", text)
                        .toString());
    }

    static String findingToExplain(String report) {
        return StreamSupport.stream(get(report + "/validation").path("findings").spliterator(), false)
                .filter(finding -> finding.path("outcome").asText().equals("failed"))
                .filter(finding -> finding.path("effect").asText().equals("needsExplanation"))
                .map(finding -> finding.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** Done with whatever version there is. */
    public static Response move(String report, String action) {
        return move(report, "*", "{\"action\": \"%s\"}".formatted(action));
    }

    public static Response move(String report, String etag, String body) {
        return Contract.given()
                .header("If-Match", etag)
                .contentType(JSON)
                .body(body)
                .post(report + "/transitions");
    }

    /** Begins the correction of a published report and says what it corrects when it is handed in again. */
    public static void correctAndSubmit(String report, String notice) {
        move(report, "*", "{\"action\": \"correct\", \"reason\": \"%s\"}".formatted(notice))
                .then()
                .statusCode(200);
        move(report, "*", "{\"action\": \"submit\", \"notice\": \"%s\"}".formatted(notice))
                .then()
                .statusCode(200);
    }

    public static Response giveBack(String report, String remark) {
        return move(report, "*", "{\"action\": \"return\", \"remarks\": [{\"text\": \"%s\"}]}".formatted(remark));
    }

    /** From a draft to a published report. */
    static void publish(String report) {
        for (String action : new String[] {"submit", "approve", "publish"}) {
            move(report, action).then().statusCode(200);
        }
    }

    static Response patch(String path, String body) {
        return Contract.given()
                .header("If-Match", "*")
                .contentType(Contract.MERGE_PATCH)
                .body(body)
                .patch(path);
    }

    static Response put(String path, String body) {
        return Contract.given()
                .header("If-Match", "*")
                .contentType(JSON)
                .body(body)
                .put(path);
    }

    /** What everybody gets who does not say who they are. */
    static Response asPublic(String path) {
        return Contract.givenByNobody().get(path);
    }

    static JsonNode get(String path) {
        return json(Contract.given().get(path).then().statusCode(200).extract().response());
    }

    static JsonNode json(String text) {
        try {
            return JSON_MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    static JsonNode json(Response response) {
        return json(response.asString());
    }

    private static Response post(String path, String body) {
        return Contract.given()
                .contentType(JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }
}
