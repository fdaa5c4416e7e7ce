package org.gouji.report;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.report.Desk.REPORTS;
import static org.gouji.report.Desk.get;
import static org.gouji.report.Desk.newOrgan;
import static org.gouji.report.Desk.newReport;
import static org.gouji.report.Desk.postWrong;
import static org.gouji.report.Desk.report;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NewReportTest {

    @Test
    void a_new_report_says_where_it_is_and_which_version_it_has() {
        Response created = post(report(newOrgan(), 2023, ""));

        assertThat(created.statusCode()).isEqualTo(201);
        Response read = get(created.header("Location"));
        assertThat(read.asString()).isEqualTo(created.asString());
        assertThat(read.header("ETag")).isEqualTo(created.header("ETag"));
    }

    @Test
    void a_second_report_of_the_organ_and_year_is_refused_and_names_the_first() {
        String organ = newOrgan();
        String first = newReport(organ, 2023, "");

        Response second = post(report(organ, 2023, ""));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Json.of(second).path("type").asText()).isEqualTo("/api/v1/problems/report-exists");
        assertThat(Json.of(second).path("existing").asText()).isEqualTo(first);
        assertThat(newReport(organ, 2024, "")).isNotEqualTo(first);
    }

    @Test
    void a_year_that_no_edition_holds_for_is_refused() {
        Response refused = post(report(newOrgan(), 2018, ""));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Json.defects(refused)).containsExactly("/year no-edition");
    }

    @Test
    void an_edition_may_be_named_and_must_be_the_one_of_the_year() {
        String organ = newOrgan();

        Response refused = post(report(organ, 2020, ", \"edition\": \"2021\""));
        Response accepted = post(report(organ, 2020, ", \"edition\": \"2019\""));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Json.defects(refused)).containsExactly("/edition other-edition");
        assertThat(accepted.statusCode()).isEqualTo(201);
    }

    @Test
    void an_organ_that_nobody_has_is_told_with_all_other_defects() {
        Response refused = postWrong(
                REPORTS, report(UUID.randomUUID().toString(), 2020, ", \"titel\": \"x\", \"tables\": {\"annex\": {}}"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Json.defects(refused))
                .containsExactlyInAnyOrder(
                        "/organ/id unknown-organ", "/titel unknown-property", "/tables/annex unknown-table");
    }

    @Test
    void organ_and_year_are_required() {
        Response refused = postWrong(REPORTS, "{}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Json.defects(refused)).containsExactlyInAnyOrder("/organ required", "/year required");
    }

    @Test
    void a_key_that_was_used_gives_the_first_answer_again() {
        String key = UUID.randomUUID().toString();
        String body = report(newOrgan(), 2023, "");

        Response first = postWithKey(key, body);
        Response again = postWithKey(key, body);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(Json.of(again)).isEqualTo(Json.of(first));
    }

    @Test
    void a_key_that_was_used_for_another_report_is_refused() {
        String key = UUID.randomUUID().toString();
        String organ = newOrgan();
        postWithKey(key, report(organ, 2023, ""));

        Response refused = postWithKey(key, report(organ, 2024, ""));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Json.of(refused).path("type").asText()).isEqualTo("/api/v1/problems/idempotency-conflict");
    }

    @Test
    void a_dry_run_of_a_new_report_leaves_room_for_it() {
        String organ = newOrgan();

        Response rehearsed = Contract.given()
                .contentType(JSON)
                .body(report(organ, 2023, ""))
                .post(REPORTS + "?dryRun=true&findings=true");

        assertThat(rehearsed.statusCode()).isEqualTo(200);
        assertThat(rehearsed.header("Location")).isNull();
        assertThat(rehearsed.header("ETag")).isNull();
        assertThat(post(report(organ, 2023, "")).statusCode()).isEqualTo(201);
    }

    @Test
    void a_draft_is_stored_whatever_its_figures_say_and_the_answer_tells_what_is_wrong() {
        Response created = Contract.given()
                .contentType(JSON)
                .body(report(
                        newOrgan(),
                        2021,
                        ", \"tables\": {\"applications\": {\"new\": {\"company\": -1.5, \"total\": 3}}}"))
                .post(REPORTS + "?findings=true");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(Json.of(created)
                        .at("/resource/tables/applications/new/company")
                        .decimalValue())
                .isEqualByComparingTo("-1.5");
        assertThat(Json.of(created).at("/validation/head/reportVersion").asLong())
                .isEqualTo(1);
        assertThat(Json.of(created).at("/validation/findings").findValuesAsText("id"))
                .contains("C-01/applications/new/company");
    }

    private static Response post(String body) {
        return Contract.given().contentType(JSON).body(body).post(REPORTS);
    }

    private static Response postWithKey(String key, String body) {
        return Contract.given()
                .header("Idempotency-Key", key)
                .contentType(JSON)
                .body(body)
                .post(REPORTS);
    }
}
