package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.report.Desk.REPORTS;
import static org.gouji.report.Desk.delete;
import static org.gouji.report.Desk.etag;
import static org.gouji.report.Desk.get;
import static org.gouji.report.Desk.newOrgan;
import static org.gouji.report.Desk.newReport;
import static org.gouji.report.Desk.patch;
import static org.gouji.report.Desk.patchWrong;
import static org.gouji.report.Desk.put;
import static org.gouji.report.Desk.putWrong;
import static org.gouji.report.Desk.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportTest {

    private static final String CONTENT =
            """
            , "title": "2020年报告", "preface": " 前言\\n", "closing": "",
            "sections": {"other": {"heading": "六、", "text": "无。"}},
            "tables": {"disputes": {"reconsideration": {"upheld": 1, "corrected": null, "total": {"unreadable": "O"}}},
                       "disclosure": {"procurement": {"amount": {"written": "251000元", "number": 25.1}, "projects": -2}},
                       "applications": {"new": {"total": 0.5}}}""";

    @Test
    void a_report_that_is_read_and_sent_back_is_the_same_report() {
        String report = newReport(newOrgan(), 2020, CONTENT);
        Response read = get(report);

        Response sentBack = put(report, read.header("ETag"), read.asString());

        assertThat(sentBack.statusCode()).isEqualTo(200);
        assertThat(sentBack.asString()).isEqualTo(read.asString());
        assertThat(sentBack.header("ETag")).isEqualTo(read.header("ETag"));
    }

    @Test
    void a_report_shows_what_was_sent_and_nothing_else() {
        String organ = newOrgan("Office of reports");

        JsonNode report = Json.of(get(newReport(organ, 2020, CONTENT)));

        JsonNode sent = Json.of("{\"a\": 1" + CONTENT + "}");
        for (String name : new String[] {"title", "preface", "closing", "sections", "tables"}) {
            assertThat(report.path(name)).as(name).isEqualTo(sent.path(name));
        }
        assertThat(report.path("organ"))
                .isEqualTo(Json.of("{\"id\": \"%s\", \"name\": \"Office of reports\"}".formatted(organ)));
        assertThat(report.path("edition").asText()).isEqualTo("2019");
        assertThat(report.path("stage").asText()).isEqualTo("draft");
    }

    @Test
    void the_edition_follows_from_the_year() {
        assertThat(Json.of(get(newReport(2020))).path("edition").asText()).isEqualTo("2019");
        assertThat(Json.of(get(newReport(2021))).path("edition").asText()).isEqualTo("2021");
    }

    @Test
    void replacing_a_report_empties_what_is_left_out() {
        String organ = newOrgan();
        String report = newReport(organ, 2020, CONTENT);

        JsonNode replaced = Json.of(put(report, etag(report), report(organ, 2020, ", \"title\": \"新\"")));

        assertThat(replaced.path("title").asText()).isEqualTo("新");
        assertThat(replaced.path("preface").asText()).isEmpty();
        assertThat(replaced.path("sections")).isEmpty();
        assertThat(replaced.path("tables")).isEmpty();
    }

    @Test
    void a_merge_patch_reaches_from_the_title_down_to_a_single_cell() {
        String report = newReport(newOrgan(), 2020, CONTENT);

        JsonNode patched = Json.of(
                patch(
                        report,
                        etag(report),
                        """
                {"title": "新", "preface": null, "sections": {"other": null, "overview": {"text": "一"}},
                 "tables": {"applications": null, "disputes": {"reconsideration": {"upheld": 2, "corrected": null}},
                            "disclosure": {"procurement": {"amount": {"unreadable": "25.I"}}}}}"""));

        assertThat(patched.path("title").asText()).isEqualTo("新");
        assertThat(patched.path("preface").asText()).isEmpty();
        assertThat(patched.path("sections")).isEqualTo(Json.of("{\"overview\": {\"heading\": \"\", \"text\": \"一\"}}"));
        assertThat(patched.path("tables"))
                .isEqualTo(
                        Json.of(
                                """
                        {"disclosure": {"procurement": {"projects": -2, "amount": {"unreadable": "25.I"}}},
                         "disputes": {"reconsideration": {"upheld": 2, "total": {"unreadable": "O"}}}}"""));
    }

    @Test
    void changing_the_whole_report_moves_the_versions_of_what_changed_alone() {
        String report = newReport(newOrgan(), 2020, CONTENT);
        String disclosure = etag(report + "/tables/disclosure");
        String disputes = etag(report + "/tables/disputes");

        patch(report, "*", "{\"tables\": {\"disputes\": {\"reconsideration\": {\"upheld\": 7}}}}");

        assertThat(etag(report + "/tables/disclosure")).isEqualTo(disclosure);
        assertThat(etag(report + "/tables/disputes")).isNotEqualTo(disputes);
    }

    @Test
    void organ_year_and_edition_of_a_report_cannot_change() {
        String organ = newOrgan();
        String report = newReport(organ, 2020, "");

        Response other = putWrong(report, report(newOrgan(), 2019, ", \"edition\": \"2021\""));
        Response patched = patchWrong(report, "{\"year\": 2019, \"organ\": {\"id\": \"%s\"}}".formatted(organ));

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Json.defects(other))
                .containsExactly("/organ/id read-only", "/year read-only", "/edition other-edition");
        assertThat(patched.statusCode()).isEqualTo(422);
        assertThat(Json.defects(patched)).containsExactly("/organ read-only", "/year read-only");
    }

    @Test
    void a_report_of_a_whole_body_tells_every_defect_at_once() {
        String report = newReport(2020);

        Response refused = putWrong(
                report,
                """
                {"organ": {"id": "me", "tier": "city"}, "year": "2020", "title": "%s", "notes": [],
                 "sections": [], "tables": {"annex": {}}}"""
                        .formatted("长".repeat(501)));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Json.defects(refused))
                .containsExactly(
                        "/year not-an-integer",
                        "/organ/id not-a-uuid",
                        "/organ/tier unknown-property",
                        "/notes unknown-property");
    }

    @Test
    void defects_in_sections_and_tables_of_a_whole_report_have_pointers_from_its_root() {
        String organ = newOrgan();
        String report = newReport(organ, 2020, "");

        Response refused = putWrong(
                report,
                report(
                        organ,
                        2020,
                        """
                        , "title": "%s", "preface": 1, "closing": "%s",
                        "sections": {"annex": {"text": "x"}, "other": {"heading": [], "body": ""}, "overview": "text"},
                        "tables": {"annex": {}, "disputes": {"reconsideration": {"sum": 1, "total": "0"}}, "disclosure": 3}"""
                                .formatted("长".repeat(501), "长".repeat(20_001))));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Json.defects(refused))
                .containsExactly(
                        "/title too-long",
                        "/preface not-a-text",
                        "/closing too-long",
                        "/sections/annex unknown-section",
                        "/sections/other/heading not-a-text",
                        "/sections/other/body unknown-property",
                        "/sections/overview not-an-object",
                        "/tables/annex unknown-table",
                        "/tables/disputes/reconsideration/sum unknown-column",
                        "/tables/disputes/reconsideration/total not-a-cell",
                        "/tables/disclosure not-an-object");
    }

    @Test
    void a_deleted_report_is_gone_and_makes_room_for_another() {
        String organ = newOrgan();
        String report = newReport(organ, 2020, CONTENT);

        Response deleted = delete(report, etag(report));

        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(get(report).statusCode()).isEqualTo(404);
        assertThat(get(report + "/tables/disputes").statusCode()).isEqualTo(404);
        assertThat(newReport(organ, 2020, "")).isNotEqualTo(report);
    }

    @Test
    void an_organ_with_a_report_cannot_be_deleted() {
        String organ = newOrgan();
        String report = newReport(organ, 2020, "");

        Response refused = delete("/api/v1/organs/" + organ, "*");
        delete(report, "*");
        Response allowed = delete("/api/v1/organs/" + organ, "*");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Json.of(refused).path("type").asText()).isEqualTo("/api/v1/problems/organ-in-use");
        assertThat(allowed.statusCode()).isEqualTo(204);
    }

    @Test
    void a_version_that_is_known_is_not_sent_again() {
        String report = newReport(newOrgan(), 2020, CONTENT);

        for (String path :
                new String[] {"", "/sections/other", "/tables/disputes", "/tables/disputes/rows/reconsideration"}) {
            String tag = etag(report + path);
            Response again = Contract.given().header("If-None-Match", tag).get(report + path);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.header("ETag")).isEqualTo(tag);
            assertThat(again.asString()).isEmpty();
        }
    }

    @Test
    void a_change_must_say_which_version_it_changes() {
        String report = newReport(2020);

        for (String path :
                new String[] {"", "/sections/other", "/tables/disputes", "/tables/disputes/rows/reconsideration"}) {
            Response refused = Contract.givenWrong().delete(report + path);
            assertThat(refused.statusCode()).as(path).isEqualTo(428);
        }
        assertThat(get(report).statusCode()).isEqualTo(200);
    }

    @Test
    void a_stale_version_is_refused_for_the_report_and_each_of_its_parts() {
        String organ = newOrgan();
        String report = newReport(organ, 2020, CONTENT);

        assertThat(put(report, "\"r99\"", report(organ, 2020, "")).statusCode()).isEqualTo(412);
        assertThat(patch(report, "\"r99\"", "{}").statusCode()).isEqualTo(412);
        assertThat(delete(report, "\"r99\"").statusCode()).isEqualTo(412);
        assertThat(put(report + "/sections/other", "\"s99\"", "{}").statusCode())
                .isEqualTo(412);
        assertThat(put(report + "/tables/disputes", "\"t99\"", "{}").statusCode())
                .isEqualTo(412);
        assertThat(Json.of(get(report)).path("title").asText()).isEqualTo("2020年报告");
    }

    @Test
    void a_tag_of_one_kind_of_thing_is_none_of_another() {
        String report = newReport(2020);

        assertThat(put(report + "/tables/disputes", etag(report), "{}").statusCode())
                .isEqualTo(412);
    }

    @Test
    void a_dry_run_answers_and_stores_nothing() {
        String report = newReport(newOrgan(), 2020, CONTENT);
        Response before = get(report);

        Response patched = Contract.given()
                .header("If-Match", before.header("ETag"))
                .contentType(Contract.MERGE_PATCH)
                .body("{\"title\": \"新\"}")
                .patch(report + "?dryRun=true&findings=true");
        Response deleted = Contract.given().header("If-Match", "*").delete(report + "?dryRun=true");

        assertThat(patched.statusCode()).isEqualTo(200);
        assertThat(patched.header("ETag")).isNull();
        assertThat(patched.header("Gouji-Dry-Run")).isEqualTo("true");
        assertThat(Json.of(patched).at("/resource/title").asText()).isEqualTo("新");
        assertThat(Json.of(patched).at("/validation/head/reportVersion").isNull())
                .isTrue();
        assertThat(deleted.header("Gouji-Dry-Run")).isEqualTo("true");
        assertThat(get(report).asString()).isEqualTo(before.asString());
    }

    @Test
    void an_id_that_nobody_has_or_that_is_none_is_not_found() {
        assertThat(get(REPORTS + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(Contract.givenWrong().get(REPORTS + "/1").statusCode()).isEqualTo(404);
        assertThat(patch(REPORTS + "/" + UUID.randomUUID(), "*", "{}").statusCode())
                .isEqualTo(404);
        assertThat(delete(REPORTS + "/" + UUID.randomUUID(), "*").statusCode()).isEqualTo(404);
    }

    @Test
    void an_unknown_property_is_refused_with_its_path() {
        String organ = newOrgan();
        String report = newReport(organ, 2020, "");
        ObjectNode body = (ObjectNode) Json.of(get(report));
        body.putObject("sections").putObject("other").put("content", "x");

        Response refused = putWrong(report, body.toString());

        assertThat(Json.defects(refused)).containsExactly("/sections/other/content unknown-property");
    }

    @Test
    void a_flag_is_true_or_false_and_a_tag_is_quoted() {
        String table = newReport(2020) + "/tables/disputes";

        for (String query : new String[] {"?findings=yes", "?dryRun=1", "?finding=true"}) {
            assertThat(putWrong(table + query, "{}").statusCode()).as(query).isEqualTo(400);
        }
        Response unquoted = Contract.givenWrong().header("If-Match", "t1").delete(table);
        assertThat(unquoted.statusCode()).isEqualTo(400);
    }

    @Test
    void a_body_that_is_no_object_is_no_report() {
        String report = newReport(2020);

        assertThat(Json.defects(putWrong(report, "[]"))).startsWith(" not-an-object");
        assertThat(Json.defects(patchWrong(report, "null"))).startsWith(" not-an-object");
        assertThat(Json.defects(patchWrong(report + "/tables/disputes", "4"))).containsExactly(" not-an-object");
    }
}
