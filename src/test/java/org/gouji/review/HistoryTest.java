package org.gouji.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.review.Office.get;
import static org.gouji.review.Office.json;
import static org.gouji.review.Office.move;
import static org.gouji.review.Office.newReport;
import static org.gouji.review.Office.patch;
import static org.gouji.review.Office.readyReport;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HistoryTest {

    @Inject
    DataSource database;

    @Test
    void a_change_of_a_cell_is_kept_with_who_when_before_and_after_and_the_request() {
        String report = newReport(
                json("{\"tables\": {\"disputes\": {\"reconsideration\": {\"total\": {\"unreadable\": \"O\"}}}}}"));

        Contract.given()
                .header("If-Match", "*")
                .header("X-Request-Id", "desk-7.42")
                .contentType(Contract.MERGE_PATCH)
                .body("{\"reconsideration\": {\"total\": 2}}")
                .patch(report + "/tables/disputes")
                .then()
                .statusCode(200);

        JsonNode event = get(report + "/history").path("items").get(0);
        assertThat(event.path("kind").asText()).isEqualTo("changed");
        assertThat(event.path("requestId").asText()).isEqualTo("desk-7.42");
        assertThat(event.at("/by/id").asText()).isNotEmpty();
        assertThat(event.at("/detail/changes"))
                .isEqualTo(
                        json(
                                "[{\"pointer\": \"/tables/disputes/reconsideration/total\", \"before\": {\"state\": \"unreadable\", \"text\": \"O\"}, \"after\": {\"state\": \"number\", \"number\": 2}}]"));
    }

    @Test
    void every_door_leaves_its_event_and_what_changes_nothing_leaves_none() {
        String report = newReport(json("{}"));
        JsonNode content = get(report);
        patch(report, "{\"title\": \"a\"}");
        Office.put(report, content.toString());
        Office.put(report + "/sections/other", "{\"text\": \"x\"}");
        Office.put(report + "/sections/other", "{\"text\": \"x\"}");
        Office.put(report + "/tables/disputes/rows/reconsideration", "{\"total\": 1}");
        Contract.given().header("If-Match", "*").delete(report + "/tables/disputes");
        Contract.given().header("If-Match", "*").delete(report).then().statusCode(204);

        JsonNode events = get(report + "/history").path("items");

        assertThat(events)
                .extracting(event -> event.path("kind").asText())
                .containsExactly("deleted", "changed", "changed", "changed", "changed", "changed", "created");
    }

    @Test
    void a_refused_and_a_rehearsed_change_leave_no_event() {
        String report = readyReport();
        Contract.given()
                .header("If-Match", "*")
                .contentType(Contract.MERGE_PATCH)
                .body("{\"title\": \"x\"}")
                .patch(report + "?dryRun=true")
                .then()
                .statusCode(200);
        move(report, "publish").then().statusCode(409);

        assertThat(get(report + "/history").path("items")).hasSize(1);
    }

    @Test
    void every_step_and_every_explanation_is_kept() {
        String report = Office.reportToExplain();
        String explanation = Office.explain(report, "so it is").path("href");
        move(report, "submit");
        Office.put(explanation + "/judgement", "{\"outcome\": \"refused\", \"reason\": \"not so\"}");

        JsonNode events = get(report + "/history").path("items");

        assertThat(events)
                .extracting(event -> event.path("kind").asText())
                .containsExactly("moved", "judged", "moved", "explained", "created");
        assertThat(events.get(0).at("/detail/action").asText()).isEqualTo("return");
        assertThat(events.get(1).at("/detail/reason").asText()).isEqualTo("not so");
        assertThat(events.get(3).at("/detail/after").asText()).isEqualTo("so it is");
    }

    @Test
    void a_long_text_is_cut_in_the_list_and_whole_in_the_event_and_pages_follow_one_another() {
        String report = newReport(json("{}"));
        String text = "a".repeat(600);
        patch(report + "/sections/other", "{\"text\": \"%s\"}".formatted(text));

        JsonNode page = get(report + "/history?limit=1");

        JsonNode cut = page.at("/items/0/detail/changes/0/after");
        assertThat(cut.path("text").asText()).hasSize(500);
        assertThat(cut.path("cut").asBoolean()).isTrue();
        assertThat(get(page.at("/items/0/href").asText())
                        .at("/detail/changes/0/after/text")
                        .asText())
                .isEqualTo(text);
        assertThat(get(report + "/history?limit=1&cursor=" + page.path("next").asText())
                        .at("/items/0/kind")
                        .asText())
                .isEqualTo("created");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update report_event set by_id = 'x'",
                "delete from report_event",
                "truncate report_event",
                "update report_revision set notice = 'x'",
                "delete from report_revision",
                "truncate report_revision cascade"
            })
    void the_database_refuses_to_change_what_has_happened(String sql) {
        readyReport();

        assertThatThrownBy(() -> execute(sql)).isInstanceOf(SQLException.class).hasMessageContaining("append-only");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
