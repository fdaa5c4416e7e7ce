package org.gouji.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.review.Office.get;
import static org.gouji.review.Office.json;
import static org.gouji.review.Office.move;
import static org.gouji.review.Office.newOrgan;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.StreamSupport;
import org.gouji.contract.Contract;
import org.gouji.identity.Someone;
import org.gouji.report.Balanced;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each of those who work on a report does what they are there for. */
@QuarkusTest
class RolesTest {

    private String organ = "";
    private String report = "";

    @BeforeEach
    void draft() {
        organ = newOrgan();
        report = Office.newReport(organ, 2020, Balanced.report());
    }

    @Test
    void a_clerk_submits_a_reviewer_approves_and_a_publisher_publishes() {
        assertThat(as("clerk", "submit").statusCode()).isEqualTo(200);
        assertThat(as("reviewer", "approve").statusCode()).isEqualTo(200);
        assertThat(as("publisher", "publish").statusCode()).isEqualTo(200);

        JsonNode history = get(report + "/history").path("items");
        assertThat(history.findValues("by"))
                .extracting(by -> by.path("name").asText())
                .allMatch(name -> !name.isEmpty());
        assertThat(history.findValues("by"))
                .extracting(by -> by.path("id").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void who_may_see_a_report_and_not_move_it_is_forbidden_and_told_which_right_is_wanted() {
        Response refused = as("reviewer", "submit");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).path("obstacles").get(0).path("kind").asText()).isEqualTo("missingRight");
        assertThat(json(refused).path("obstacles").get(0).path("rights").get(0).asText())
                .isEqualTo("submit");
        assertThat(get(report).path("stage").asText()).isEqualTo("draft");
    }

    @Test
    void what_is_open_differs_from_caller_to_caller() {
        move(report, "submit");

        assertThat(open("clerk")).containsExactly("recall");
        assertThat(open("reviewer")).containsExactly("return", "approve");
        assertThat(open("publisher")).containsExactly("withdraw");
        assertThat(open("supervisor")).isEmpty();
    }

    @Test
    void for_those_of_another_organ_there_is_no_such_report() {
        String stranger = Someone.as("reviewer", newOrgan());

        for (String path : new String[] {
            "/transitions", "/remarks", "/explanations", "/revisions", "/history", "/revisions/1/difference"
        }) {
            assertThat(Contract.givenBy(stranger).get(report + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(Contract.givenBy(stranger)
                        .header("If-Match", "*")
                        .contentType("application/json")
                        .body("{\"action\": \"approve\"}")
                        .post(report + "/transitions")
                        .statusCode())
                .isEqualTo(404);
    }

    private Response as(String role, String action) {
        return Contract.givenBy(Someone.as(role, organ))
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"action\": \"%s\"}".formatted(action))
                .post(report + "/transitions");
    }

    private List<String> open(String role) {
        JsonNode actions = json(Contract.givenBy(Someone.as(role, organ)).get(report + "/transitions"));
        return StreamSupport.stream(actions.path("items").spliterator(), false)
                .filter(action -> action.path("open").asBoolean())
                .map(action -> action.path("action").asText())
                .toList();
    }
}
