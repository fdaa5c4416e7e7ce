package org.gouji.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.review.Office.get;
import static org.gouji.review.Office.giveBack;
import static org.gouji.review.Office.json;
import static org.gouji.review.Office.move;
import static org.gouji.review.Office.patch;
import static org.gouji.review.Office.publish;
import static org.gouji.review.Office.put;
import static org.gouji.review.Office.readyReport;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.StreamSupport;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TransitionTest {

    @Test
    void a_report_goes_from_draft_to_publication() {
        String report = readyReport();

        assertThat(step(json(move(report, "submit")))).isEqualTo("draft submitted");
        assertThat(step(json(move(report, "approve")))).isEqualTo("submitted approved");
        JsonNode published = json(move(report, "publish"));

        assertThat(step(published)).isEqualTo("approved published");
        assertThat(published.at("/by/id").asText()).isNotEmpty();
        assertThat(published.path("revision").asInt()).isEqualTo(2);
        assertThat(get(report).path("stage").asText()).isEqualTo("published");
        assertThat(get(report).path("publishedRevision").asInt()).isEqualTo(2);
    }

    @Test
    void a_draft_says_everything_that_is_in_the_way_of_its_submission_in_one_answer() {
        String report = Office.newReport(
                json("{\"tables\": {\"disputes\": {\"reconsideration\": {\"upheld\": 1, \"total\": 2}}}}"));

        JsonNode submit = action(report, "submit");

        assertThat(submit.path("open").asBoolean()).isFalse();
        assertThat(submit.path("obstacles").findValuesAsText("kind"))
                .containsExactly("missingParts", "blockingFindings", "unexplainedFindings");
        assertThat(obstacle(submit, "missingParts").path("pointers"))
                .extracting(JsonNode::asText)
                .contains("/sections/overview", "/sections/problems", "/tables/applications")
                .doesNotContain("/tables/disputes", "/sections/disputes");
        assertThat(obstacle(submit, "blockingFindings").path("findings")).allSatisfy(finding -> {
            assertThat(finding.path("id").asText()).isNotEmpty();
            assertThat(finding.at("/message/zh").asText()).isNotEmpty();
        });
    }

    @Test
    void what_is_in_the_way_refuses_the_action_in_the_same_words() {
        String report = Office.newReport(json("{}"));

        Response refused = move(report, "submit");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).path("type").asText()).endsWith("/transition-refused");
        assertThat(json(refused).path("obstacles"))
                .isEqualTo(action(report, "submit").path("obstacles"));
        assertThat(get(report).path("stage").asText()).isEqualTo("draft");
    }

    @Test
    void an_open_action_says_where_it_leads_and_what_it_needs() {
        String report = readyReport();
        move(report, "submit");

        assertThat(action(report, "return").path("to").asText()).isEqualTo("returned");
        assertThat(action(report, "return").path("needs"))
                .extracting(JsonNode::asText)
                .containsExactly("remarks");
        assertThat(obstacle(action(report, "publish"), "wrongStage").path("stages"))
                .extracting(JsonNode::asText)
                .containsExactly("approved");
        assertThat(get(report + "/transitions").path("etag").asText())
                .isEqualTo(Contract.given().get(report).header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"submitted", "approved", "published", "withdrawn"})
    void the_content_of_a_locked_report_changes_through_no_door(String stage) {
        String report = readyReport();
        List.of("submit", "approve", "publish")
                .subList(
                        0,
                        List.of("withdrawn", "submitted", "approved", "published")
                                .indexOf(stage))
                .forEach(action -> move(report, action).then().statusCode(200));
        if (stage.equals("withdrawn")) {
            move(report, "*", "{\"action\": \"withdraw\", \"reason\": \"x\"}")
                    .then()
                    .statusCode(200);
        }
        JsonNode before = get(report);

        assertThat(List.of(
                        put(report, before.toString()),
                        patch(report, "{\"title\": \"x\"}"),
                        put(report + "/sections/other", "{\"text\": \"x\"}"),
                        patch(report + "/sections/other", "{\"text\": \"x\"}"),
                        delete(report + "/sections/other"),
                        put(report + "/tables/disputes", "{}"),
                        patch(report + "/tables/disputes", "{\"reconsideration\": {\"total\": 9}}"),
                        delete(report + "/tables/disputes"),
                        put(report + "/tables/disputes/rows/reconsideration", "{}"),
                        patch(report + "/tables/disputes/rows/reconsideration", "{\"total\": 9}"),
                        delete(report + "/tables/disputes/rows/reconsideration"),
                        delete(report)))
                .allSatisfy(refused -> {
                    assertThat(refused.statusCode()).isEqualTo(409);
                    assertThat(json(refused).path("type").asText()).endsWith("/report-locked");
                    assertThat(json(refused).path("stage").asText()).isEqualTo(stage);
                });
        assertThat(get(report)).isEqualTo(before);
    }

    @Test
    void a_report_that_was_once_submitted_can_be_withdrawn_and_not_deleted() {
        String report = readyReport();
        move(report, "submit");
        move(report, "recall").then().statusCode(200);

        Response refused = delete(report);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).path("type").asText()).endsWith("/report-kept");
        move(report, "*", "{\"action\": \"withdraw\", \"reason\": \"x\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void what_has_to_be_said_and_is_not_is_named() {
        String report = readyReport();
        move(report, "submit");

        assertThat(errors(Contract.givenWrong(), report, "{\"action\": \"return\"}"))
                .containsExactly("/remarks");
        assertThat(
                        errors(
                                Contract.givenWrong(),
                                report,
                                "{\"action\": \"return\", \"remarks\": [{\"pointer\": \"/tables/nowhere\", \"text\": \"x\"}, {\"finding\": \"X-01\", \"text\": \"x\"}, {\"text\": \" \"}]}"))
                .containsExactly("/remarks/2/text");
        assertThat(
                        errors(
                                Contract.givenWrong(),
                                report,
                                "{\"action\": \"return\", \"remarks\": [{\"pointer\": \"/tables/nowhere\", \"text\": \"x\"}, {\"finding\": \"X-01\", \"text\": \"x\"}]}"))
                .containsExactly("/remarks/0/pointer", "/remarks/1/finding");
        assertThat(get(report).path("stage").asText()).isEqualTo("submitted");
    }

    @Test
    void remarks_stay_with_the_report_newest_first() {
        String report = readyReport();
        move(report, "submit");
        giveBack(report, "one");
        move(report, "submit");

        move(
                        report,
                        "*",
                        "{\"action\": \"return\", \"remarks\": [{\"pointer\": \"/tables/applications/new/total\", \"text\": \"two\"}]}")
                .then()
                .statusCode(200);

        JsonNode remarks = get(report + "/remarks").path("items");
        assertThat(remarks).extracting(remark -> remark.path("text").asText()).containsExactly("two", "one");
        assertThat(remarks.get(0).path("pointer").asText()).isEqualTo("/tables/applications/new/total");
        JsonNode first = get(report + "/remarks?limit=1");
        assertThat(get(report + "/remarks?limit=1&cursor=" + first.path("next").asText())
                        .path("items"))
                .extracting(remark -> remark.path("text").asText())
                .containsExactly("one");
    }

    @Test
    void a_rehearsal_tells_what_would_be_and_moves_nothing() {
        String report = readyReport();

        Response rehearsed = Contract.given()
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"action\": \"submit\"}")
                .post(report + "/transitions?dryRun=true");

        assertThat(rehearsed.statusCode()).isEqualTo(200);
        assertThat(json(rehearsed).path("to").asText()).isEqualTo("submitted");
        assertThat(get(report).path("stage").asText()).isEqualTo("draft");
        assertThat(get(report + "/revisions").path("items")).isEmpty();
    }

    @Test
    void who_moves_a_report_has_to_know_it_as_it_is() {
        String report = readyReport();
        String read = Contract.given().get(report).header("ETag");
        patch(report, "{\"preface\": \"later\"}");

        assertThat(move(report, read, "{\"action\": \"submit\"}").statusCode()).isEqualTo(412);
        assertThat(Contract.givenWrong()
                        .contentType("application/json")
                        .body("{\"action\": \"submit\"}")
                        .post(report + "/transitions")
                        .statusCode())
                .isEqualTo(428);
    }

    @Test
    void a_withdrawn_report_begins_anew_as_a_draft_that_nobody_else_reads() {
        String report = readyReport();
        publish(report);
        move(report, "*", "{\"action\": \"withdraw\", \"reason\": \"x\"}")
                .then()
                .statusCode(200);
        assertThat(get(report).has("publishedRevision")).isFalse();

        move(report, "reinstate").then().statusCode(200);

        assertThat(get(report).path("stage").asText()).isEqualTo("draft");
        assertThat(get(report).has("publishedRevision")).isFalse();
    }

    private static Response delete(String path) {
        return Contract.given().header("If-Match", "*").delete(path);
    }

    private static JsonNode action(String report, String action) {
        return StreamSupport.stream(get(report + "/transitions").path("items").spliterator(), false)
                .filter(item -> item.path("action").asText().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode obstacle(JsonNode action, String kind) {
        return StreamSupport.stream(action.path("obstacles").spliterator(), false)
                .filter(item -> item.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static String step(JsonNode moved) {
        return moved.path("from").asText() + " " + moved.path("to").asText();
    }

    private static List<String> errors(
            io.restassured.specification.RequestSpecification request, String report, String body) {
        Response refused = request.header("If-Match", "*")
                .contentType("application/json")
                .body(body)
                .post(report + "/transitions");
        assertThat(refused.statusCode()).isEqualTo(422);
        return json(refused).path("errors").findValuesAsText("pointer");
    }
}
