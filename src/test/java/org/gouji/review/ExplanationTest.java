package org.gouji.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.review.Office.explain;
import static org.gouji.review.Office.findingToExplain;
import static org.gouji.review.Office.get;
import static org.gouji.review.Office.json;
import static org.gouji.review.Office.move;
import static org.gouji.review.Office.patch;
import static org.gouji.review.Office.put;
import static org.gouji.review.Office.reportToExplain;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.StreamSupport;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExplanationTest {

    private static final String ACCEPTED = "{\"outcome\": \"accepted\"}";
    private static final String REFUSED = "{\"outcome\": \"refused\", \"reason\": \"not so\"}";

    @Test
    void a_finding_that_needs_an_explanation_lets_submission_pass_once_it_has_one() {
        String report = reportToExplain();
        Response before = move(report, "submit");
        explain(report, "so it is");

        Response after = move(report, "submit");

        assertThat(before.statusCode()).isEqualTo(409);
        assertThat(json(before).path("obstacles").findValuesAsText("kind")).containsExactly("unexplainedFindings");
        assertThat(after.statusCode()).isEqualTo(200);
    }

    @Test
    void the_findings_of_a_report_show_how_they_are_explained() {
        String report = reportToExplain();
        String explanation = explain(report, "so it is").path("href");

        assertThat(shown(report).path("href").asText()).isEqualTo(explanation);
        assertThat(shown(report).path("state").asText()).isEqualTo("given");
        assertThat(get(explanation).path("givenFor").findValuesAsText("value")).contains(Office.UNUSUAL);
    }

    @Test
    void an_explanation_reopens_when_what_it_was_given_for_changes_and_holds_again_when_written_anew() {
        String report = reportToExplain();
        String explanation = explain(report, "so it is").path("href");

        patch(report + "/sections/overview", "{\"heading\": \"一、基本情形概述\"}")
                .then()
                .statusCode(200);

        String finding = findingToExplain(report);
        assertThat(get(explanation).path("finding").asText()).isEqualTo(finding);
        assertThat(get(explanation).path("state").asText()).isEqualTo("reopened");
        assertThat(move(report, "submit").statusCode()).isEqualTo(409);
        put(explanation, "{\"text\": \"so it is now\"}").then().statusCode(200);
        assertThat(get(explanation).path("state").asText()).isEqualTo("given");
        assertThat(move(report, "submit").statusCode()).isEqualTo(200);
    }

    @Test
    void an_explanation_holds_while_other_things_change() {
        String report = reportToExplain();
        String explanation = explain(report, "so it is").path("href");

        patch(report, "{\"preface\": \"x\"}").then().statusCode(200);

        assertThat(get(explanation).path("state").asText()).isEqualTo("given");
    }

    @Test
    void what_there_is_nothing_to_explain_of_is_settled_and_in_nobodys_way() {
        String report = reportToExplain();
        String explanation = explain(report, "so it is").path("href");

        patch(report + "/sections/overview", "{\"heading\": \"一、总体情况\"}").then().statusCode(200);

        assertThat(get(explanation).path("state").asText()).isEqualTo("settled");
        assertThat(move(report, "submit").statusCode()).isEqualTo(200);
        assertThat(move(report, "approve").statusCode()).isEqualTo(200);
    }

    @Test
    void a_report_is_approved_when_every_explanation_is_accepted() {
        String report = reportToExplain();
        String explanation = explain(report, "so it is").path("href");
        move(report, "submit");
        Response before = move(report, "approve");

        put(explanation + "/judgement", ACCEPTED).then().statusCode(200);

        assertThat(json(before).path("obstacles").findValuesAsText("kind")).containsExactly("unjudgedExplanations");
        assertThat(get(explanation).path("state").asText()).isEqualTo("accepted");
        assertThat(move(report, "approve").statusCode()).isEqualTo(200);
    }

    @Test
    void a_refused_explanation_returns_the_report_with_a_remark_and_has_to_be_written_anew() {
        String report = reportToExplain();
        String explanation = explain(report, "so it is").path("href");
        move(report, "submit");

        put(explanation + "/judgement", REFUSED).then().statusCode(200);

        assertThat(get(report).path("stage").asText()).isEqualTo("returned");
        JsonNode remark = get(report + "/remarks").path("items").get(0);
        assertThat(remark.path("text").asText()).isEqualTo("not so");
        assertThat(remark.path("finding").asText())
                .isEqualTo(get(explanation).path("finding").asText());
        assertThat(move(report, "submit").statusCode()).isEqualTo(409);
        put(explanation, "{\"text\": \"so it really is\"}").then().statusCode(200);
        assertThat(move(report, "submit").statusCode()).isEqualTo(200);
    }

    @Test
    void explanations_are_written_before_review_and_judged_in_review() {
        String report = reportToExplain();
        String explanation = explain(report, "so it is").path("href");
        assertThat(put(explanation + "/judgement", ACCEPTED).statusCode()).isEqualTo(409);

        move(report, "submit");

        assertThat(put(explanation, "{\"text\": \"x\"}").statusCode()).isEqualTo(409);
        assertThat(Contract.given().header("If-Match", "*").delete(explanation).statusCode())
                .isEqualTo(409);
    }

    @Test
    void who_judges_what_has_been_written_anew_meanwhile_is_told() {
        String report = reportToExplain();
        String explanation = explain(report, "so it is").path("href");
        String read = Contract.given().get(explanation).header("ETag");
        put(explanation, "{\"text\": \"so it really is\"}");
        move(report, "submit");

        Response judged = Contract.given()
                .header("If-Match", read)
                .contentType("application/json")
                .body(ACCEPTED)
                .put(explanation + "/judgement");

        assertThat(judged.statusCode()).isEqualTo(412);
    }

    @Test
    void an_explanation_that_is_taken_back_explains_nothing() {
        String report = reportToExplain();
        String explanation = explain(report, "so it is").path("href");

        Contract.given().header("If-Match", "*").delete(explanation).then().statusCode(204);

        assertThat(get(report + "/explanations").path("items")).isEmpty();
        assertThat(move(report, "submit").statusCode()).isEqualTo(409);
    }

    private static JsonNode shown(String report) {
        return StreamSupport.stream(get(report + "/validation").path("findings").spliterator(), false)
                .filter(finding -> finding.has("explanation"))
                .map(finding -> finding.path("explanation"))
                .findFirst()
                .orElseThrow();
    }
}
