package org.gouji.report;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.report.Desk.get;
import static org.gouji.report.Desk.newOrgan;
import static org.gouji.report.Desk.newReport;
import static org.gouji.report.Desk.postWrong;
import static org.gouji.report.Desk.put;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.StreamSupport;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ValidationTest {

    private static final String VALIDATION = "/api/v1/validation";
    private static final String DOES_NOT_BALANCE =
            "{\"reconsideration\": {\"upheld\": 1, \"corrected\": null, \"otherOutcome\": 0, \"pending\": 0, \"total\": 3}}";

    @Test
    void a_finding_says_where_how_much_and_what_would_settle_it() {
        String report = newReport(2022);
        put(report + "/tables/disputes", "*", DOES_NOT_BALANCE);

        JsonNode finding = finding(get(report + "/validation"), "T4-01/disputes/reconsideration");

        assertThat(finding.path("outcome").asText()).isEqualTo("failed");
        assertThat(finding.path("effect").asText()).isEqualTo("blocksSubmission");
        assertThat(finding.at("/check/href").asText()).isEqualTo("/api/v1/checks/T4-01");
        assertThat(finding.path("comparison"))
                .isEqualTo(Json.of("{\"left\": 3, \"operator\": \"=\", \"right\": 1, \"difference\": 2}"));
        assertThat(finding.path("terms"))
                .contains(
                        Json.of(
                                """
                        {"cell": "disputes/reconsideration/total", "pointer": "/tables/disputes/reconsideration/total",
                         "value": 3, "side": "left"}"""),
                        Json.of(
                                """
                        {"cell": "disputes/reconsideration/corrected", "pointer": "/tables/disputes/reconsideration/corrected",
                         "value": null, "countedAs": 0, "side": "right"}"""));
        assertThat(finding.path("repairs"))
                .contains(
                        Json.of(
                                """
                        {"cell": "disputes/reconsideration/total", "pointer": "/tables/disputes/reconsideration/total",
                         "from": 3, "to": 1, "alternative": 5, "resolves": ["T4-01/disputes/reconsideration"]}"""));
    }

    @Test
    void the_head_names_the_version_that_was_checked() {
        String report = newReport(2022);
        put(report + "/tables/disputes", "*", DOES_NOT_BALANCE);

        JsonNode head = Json.of(get(report + "/validation")).path("head");

        assertThat(head.path("edition").asText()).isEqualTo("2021");
        assertThat(head.path("reportVersion").asLong()).isEqualTo(2);
        assertThat(head.path("evaluated").asInt())
                .isEqualTo(head.path("passed").asInt()
                        + head.path("failed").asInt()
                        + head.path("undetermined").asInt());
    }

    @Test
    void a_cell_that_is_missing_or_unreadable_is_shown_as_such_in_an_undetermined_finding() {
        String report = newReport(2022);
        put(
                report + "/tables/disputes",
                "*",
                "{\"reconsideration\": {\"upheld\": {\"unreadable\": \"O\"}, \"total\": 3}}");

        JsonNode finding = finding(get(report + "/validation"), "T4-01/disputes/reconsideration");

        assertThat(finding.path("outcome").asText()).isEqualTo("undetermined");
        assertThat(finding.has("comparison")).isFalse();
        assertThat(finding.path("terms"))
                .contains(
                        Json.of(
                                """
                        {"cell": "disputes/reconsideration/upheld", "pointer": "/tables/disputes/reconsideration/upheld",
                         "value": {"unreadable": "O"}, "side": "right"}"""),
                        Json.of(
                                """
                        {"cell": "disputes/reconsideration/pending", "pointer": "/tables/disputes/reconsideration/pending",
                         "side": "right"}"""));
    }

    @Test
    void what_passed_is_told_on_request_and_counted_always() {
        String report = newReport(newOrgan(Balanced.ORGAN), 2020, "," + Balanced.content());

        JsonNode without = Json.of(get(report + "/validation"));
        JsonNode with = Json.of(get(report + "/validation?include=passed"));

        assertThat(without.path("findings"))
                .extracting(finding -> finding.path("id").asText())
                .containsExactly("Y-01/previous", "S-04/facts");
        assertThat(with.path("head")).isEqualTo(without.path("head"));
        assertThat(with.path("findings")).hasSize(2 + without.at("/head/passed").asInt());
        assertThat(with.path("findings").findValuesAsText("outcome"))
                .contains("passed")
                .doesNotContain("failed");
    }

    @Test
    void findings_of_a_write_are_those_of_the_report_after_it() {
        String report = newReport(2022);

        Response written = Contract.given()
                .header("If-Match", "*")
                .contentType(JSON)
                .body(DOES_NOT_BALANCE)
                .put(report + "/tables/disputes?findings=true");

        assertThat(Json.of(written).path("resource")).isEqualTo(Json.of(DOES_NOT_BALANCE));
        assertThat(Json.of(written).path("validation")).isEqualTo(Json.of(get(report + "/validation")));
    }

    @Test
    void findings_come_with_writes_of_sections_rows_and_patches_too() {
        String report = newReport(2022);
        String row = report + "/tables/disputes/rows/reconsideration";

        Response section = Contract.given()
                .header("If-Match", "*")
                .contentType(JSON)
                .body("{\"heading\": \"六、\", \"text\": \"无。\"}")
                .put(report + "/sections/other?findings=true");
        Response patched = Contract.given()
                .header("If-Match", "*")
                .contentType(Contract.MERGE_PATCH)
                .body("{\"total\": 2}")
                .patch(row + "?findings=true");
        Response cleared = Contract.given().header("If-Match", "*").delete(row + "?findings=true");

        assertThat(Json.of(section).at("/resource/text").asText()).isEqualTo("无。");
        assertThat(Json.of(patched).path("resource")).isEqualTo(Json.of("{\"total\": 2}"));
        assertThat(Json.of(cleared).path("resource")).isEqualTo(Json.of("{}"));
        assertThat(Json.of(cleared).at("/validation/head/reportVersion").asLong())
                .isEqualTo(4);
    }

    @Test
    void the_year_decides_the_edition_that_a_sent_report_is_checked_against() {
        assertThat(Json.of(validate("{\"year\": 2019}")).at("/head/edition").asText())
                .isEqualTo("2019");
        assertThat(Json.of(validate("{\"year\": 2030}")).at("/head/edition").asText())
                .isEqualTo("2021");
    }

    @Test
    void every_defect_of_what_is_sent_is_told_at_once() {
        Response refused = postWrong(
                VALIDATION,
                """
                {"year": 2021, "tables": {"applications": {"new": {"total": "4"}}},
                 "profile": {"name": " ", "tier": "village", "powers": ["magic"], "size": 3},
                 "previous": {"year": 2019, "tables": {"disclosure": {"fees": {"amount": 1}}}},
                 "facts": {"today": "2022-02-30", "publishedOn": 20220131, "submittedOn": "2022-1-5", "signedOff": "yes",
                           "weather": true},
                 "notes": ""}""");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Json.defects(refused))
                .containsExactlyInAnyOrder(
                        "/tables/applications/new/total not-a-cell",
                        "/profile/name blank",
                        "/profile/tier not-one-of",
                        "/profile/kind required",
                        "/profile/powers/0 not-one-of",
                        "/profile/size unknown-property",
                        "/previous/year not-the-year-before",
                        "/previous/tables/disclosure/fees/amount unknown-column",
                        "/facts/today not-a-date",
                        "/facts/publishedOn not-a-date",
                        "/facts/submittedOn not-a-date",
                        "/facts/signedOff not-a-boolean",
                        "/facts/weather unknown-property",
                        "/notes unknown-property");
    }

    @Test
    void a_report_without_a_year_cannot_be_checked() {
        assertThat(Json.defects(postWrong(VALIDATION, "{}"))).containsExactly("/year required");
        assertThat(Json.defects(validate("{\"year\": 2018}"))).containsExactly("/year no-edition");
    }

    @Test
    void only_what_passed_can_be_included() {
        Response refused = Contract.givenWrong().get(newReport(2022) + "/validation?include=failed");

        assertThat(refused.statusCode()).isEqualTo(400);
    }

    private static Response validate(String body) {
        return Contract.given().contentType(JSON).body(body).post(VALIDATION);
    }

    private static JsonNode finding(Response validation, String id) {
        List<JsonNode> found = StreamSupport.stream(
                        Json.of(validation).path("findings").spliterator(), false)
                .filter(finding -> finding.path("id").asText().equals(id))
                .toList();
        assertThat(found).as(id).hasSize(1);
        return found.get(0);
    }
}
