package org.gouji.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.review.Office.asPublic;
import static org.gouji.review.Office.get;
import static org.gouji.review.Office.giveBack;
import static org.gouji.review.Office.json;
import static org.gouji.review.Office.move;
import static org.gouji.review.Office.newOrgan;
import static org.gouji.review.Office.newReport;
import static org.gouji.review.Office.patch;
import static org.gouji.review.Office.publish;
import static org.gouji.review.Office.put;
import static org.gouji.review.Office.readyReport;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gouji.contract.Contract;
import org.gouji.report.Balanced;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevisionTest {

    @Test
    void a_correction_that_was_begun_by_mistake_is_given_up_and_leaves_what_is_public() {
        String report = readyReport();
        publish(report);
        JsonNode published = get(report);
        move(report, "*", "{\"action\": \"correct\", \"reason\": \"x\"}");
        patch(
                        report,
                        "{\"title\": \"又一个标题\", \"sections\": {\"other\": {\"text\": \"改过\"}}, "
                                + "\"tables\": {\"disputes\": {\"reconsideration\": {\"upheld\": 77}}}}")
                .then()
                .statusCode(200);
        assertThat(move(report, "abandon").statusCode()).isEqualTo(422);

        JsonNode moved = json(move(report, "*", "{\"action\": \"abandon\", \"reason\": \"无需更正\"}"));

        assertThat(moved.path("from").asText() + " " + moved.path("to").asText())
                .isEqualTo("correction published");
        JsonNode after = get(report);
        for (String same : List.of("stage", "publishedRevision", "title", "preface", "closing", "sections", "tables")) {
            assertThat(after.path(same)).as(same).isEqualTo(published.path(same));
        }
        assertThat(get(report + "/revisions").path("items")).hasSize(2);
        assertThat(json(asPublic(report)).path("title")).isEqualTo(published.path("title"));
        JsonNode history = get(report + "/history").path("items");
        assertThat(history.at("/0/detail/action").asText()).isEqualTo("abandon");
        assertThat(history.at("/0/detail/reason").asText()).isEqualTo("无需更正");
        assertThat(history.at("/1/kind").asText()).isEqualTo("changed");
    }

    @Test
    void a_correction_that_was_returned_can_be_given_up_too_and_one_not_changed_leaves_no_change() {
        String report = readyReport();
        publish(report);
        Office.correctAndSubmit(report, "x");
        giveBack(report, "x");

        move(report, "*", "{\"action\": \"abandon\", \"reason\": \"x\"}").then().statusCode(200);

        assertThat(get(report).path("stage").asText()).isEqualTo("published");
        assertThat(get(report).path("publishedRevision").asInt()).isEqualTo(2);
        assertThat(get(report + "/history").at("/items/1/kind").asText()).isEqualTo("moved");
    }

    private static final String CORRECT = "{\"action\": \"correct\", \"reason\": \"a slip\"}";
    private static final String NOTICE = "{\"action\": \"publish\", \"notice\": \"one sentence more\"}";

    @Test
    void what_is_submitted_and_published_is_kept_as_it_was() {
        String report = readyReport();
        publish(report);

        JsonNode revisions = get(report + "/revisions").path("items");

        assertThat(revisions)
                .extracting(entry -> entry.path("kind").asText())
                .containsExactly("submitted", "published");
        assertThat(get(report + "/revisions/2").path("report")).isEqualTo(get(report));
        assertThat(get(report + "/revisions/1").at("/report/stage").asText()).isEqualTo("submitted");
    }

    @Test
    void a_correction_is_a_new_revision_with_a_notice_and_the_old_one_stays_as_it_was() {
        String report = readyReport();
        publish(report);
        JsonNode old = get(report + "/revisions/2");
        move(report, "*", CORRECT).then().statusCode(200);
        patch(report + "/sections/problems", "{\"heading\": \"五、存在的主要问题及改进情况\"}")
                .then()
                .statusCode(200);
        patch(report, "{\"preface\": \"more\"}").then().statusCode(200);
        move(report, "submit").then().statusCode(200);
        move(report, "approve").then().statusCode(200);

        Response silent = Contract.givenWrong()
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"action\": \"publish\"}")
                .post(report + "/transitions");
        move(report, "*", NOTICE).then().statusCode(200);

        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(get(report + "/revisions/2")).isEqualTo(old);
        assertThat(get(report + "/revisions/4").path("notice").asText()).isEqualTo("one sentence more");
        assertThat(get(report).path("publishedRevision").asInt()).isEqualTo(4);
    }

    @Test
    void a_notice_that_was_given_when_submitting_is_published() {
        String report = readyReport();
        publish(report);
        move(report, "*", CORRECT);
        patch(report, "{\"preface\": \"more\"}");
        move(report, "*", "{\"action\": \"submit\", \"notice\": \"a word more\"}")
                .then()
                .statusCode(200);
        move(report, "approve");

        move(report, "publish").then().statusCode(200);

        assertThat(get(report + "/revisions/4").path("notice").asText()).isEqualTo("a word more");
    }

    @Test
    void everybody_reads_what_was_published_while_it_is_being_corrected() {
        String report = readyReport();
        publish(report);
        JsonNode published = get(report);
        move(report, "*", CORRECT);
        patch(report, "{\"title\": \"not yet\"}");
        patch(report + "/sections/other", "{\"text\": \"not yet\"}");

        assertThat(Office.json(Office.asPublic(report))).isEqualTo(published);
        assertThat(Office.asPublic(report + "/sections/other").asString()).doesNotContain("not yet");
        assertThat(Office.asPublic(report + "/sections").asString()).doesNotContain("not yet");
        assertThat(Office.asPublic("/api/v1/reports?organ="
                                + published.at("/organ/id").asText())
                        .asString())
                .doesNotContain("not yet")
                .contains(published.path("title").asText());
        assertThat(get(report).path("title").asText()).isEqualTo("not yet");
        assertThat(Office.json(Office.asPublic(report + "/revisions")).path("items"))
                .extracting(entry -> entry.path("number").asInt())
                .containsExactly(2);
        assertThat(Office.asPublic(report + "/revisions/1").statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_withdrawn_does_not_come_back_with_what_is_published_later() {
        String report = readyReport();
        publish(report);
        move(report, "*", "{\"action\": \"withdraw\", \"reason\": \"x\"}")
                .then()
                .statusCode(200);
        assertThat(Office.asPublic(report).statusCode()).isEqualTo(404);
        assertThat(Office.asPublic(report + "/revisions/2").statusCode()).isEqualTo(404);
        move(report, "reinstate");
        move(report, "submit");
        move(report, "approve");

        move(report, "*", NOTICE).then().statusCode(200);

        assertThat(Office.asPublic(report).statusCode()).isEqualTo(200);
        assertThat(Office.asPublic(report + "/revisions/2").statusCode()).isEqualTo(404);
        assertThat(Office.asPublic(report + "/revisions/4").statusCode()).isEqualTo(200);
    }

    @Test
    void a_difference_tells_a_number_from_a_blank_a_missing_and_an_unreadable_cell() {
        String report = readyReport();
        move(report, "submit");
        move(report, "recall");
        patch(
                        report + "/tables/disputes",
                        "{\"reconsideration\": {\"upheld\": {\"unreadable\": \"O\"}, \"corrected\": {\"written\": \"\"}, \"total\": null}}")
                .then()
                .statusCode(200);

        JsonNode difference = get(report + "/revisions/1/difference");

        assertThat(difference.at("/before/revision").asInt()).isEqualTo(1);
        assertThat(difference.at("/after").has("revision")).isFalse();
        assertThat(difference.path("cells"))
                .extracting(change -> change.at("/after/state").asText())
                .containsExactlyInAnyOrder("unreadable", "blank", "missing");
        assertThat(difference.path("cells"))
                .extracting(change -> change.at("/before/state").asText())
                .containsOnly("number");
        assertThat(difference.path("prose")).isEmpty();
    }

    @Test
    void a_difference_of_texts_goes_by_sentences() {
        String report = newReport(Balanced.report());
        put(report + "/sections/other", "{\"heading\": \"六、其他需要报告的事项\", \"text\": \"无收费。\\n有甲事项。另有乙事项。\"}");
        move(report, "submit").then().statusCode(200);
        giveBack(report, "x");
        patch(report + "/sections/other", "{\"text\": \"无收费。\\n有丙事项。另有乙事项。\"}");
        move(report, "submit").then().statusCode(200);

        JsonNode difference = get(report + "/revisions/2/difference?against=lastReturned");

        assertThat(difference.at("/before/revision").asInt()).isEqualTo(1);
        assertThat(difference.at("/after/revision").asInt()).isEqualTo(2);
        assertThat(pieces(difference.at("/prose/0/pieces")))
                .isEqualTo("same:无收费。\n|removed:有甲事项。|added:有丙事项。|same:另有乙事项。");
    }

    @Test
    void a_report_is_compared_with_the_year_before() {
        String organ = newOrgan();
        String before = newReport(organ, 2019, Office.json("{\"title\": \"old\"}"));
        String report = newReport(organ, 2020, Balanced.report());
        move(report, "submit").then().statusCode(200);

        JsonNode difference = get(report + "/revisions/1/difference?against=previousYear");

        assertThat(difference.at("/before/year").asInt()).isEqualTo(2019);
        assertThat(difference.at("/before/report").asText()).isEqualTo(before);
        assertThat(difference.path("cells").size()).isGreaterThan(100);
        assertThat(difference.at("/cells/0/before/state").asText()).isEqualTo("missing");
        assertThat(Contract.given()
                        .get(before + "/revisions/1/difference?against=previousYear")
                        .statusCode())
                .isEqualTo(404);
    }

    private static String pieces(JsonNode pieces) {
        return StreamSupport.stream(pieces.spliterator(), false)
                .map(piece ->
                        piece.path("kind").asText() + ":" + piece.path("text").asText())
                .collect(Collectors.joining("|"));
    }
}
