package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.report.Desk.delete;
import static org.gouji.report.Desk.etag;
import static org.gouji.report.Desk.get;
import static org.gouji.report.Desk.newReport;
import static org.gouji.report.Desk.patch;
import static org.gouji.report.Desk.patchWrong;
import static org.gouji.report.Desk.put;
import static org.gouji.report.Desk.putWrong;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TableTest {

    private static final String ALL_STATES =
            """
            {"reconsideration": {"upheld": 0, "corrected": null, "otherOutcome": {"written": "/", "number": null},
                                 "total": {"unreadable": "O"}},
             "directLitigation": {"upheld": -3, "corrected": 0.5, "pending": 123456789.123456}}""";

    @Inject
    DataSource database;

    @Test
    void number_blank_missing_and_unreadable_stay_four_things_through_put_and_get() {
        String table = newReport(2021) + "/tables/disputes";

        Response written = put(table, etag(table), ALL_STATES);

        assertThat(written.statusCode()).isEqualTo(200);
        assertThat(Json.of(written)).isEqualTo(Json.of(ALL_STATES));
        assertThat(Json.of(get(table))).isEqualTo(Json.of(ALL_STATES));
        assertThat(get(table).header("ETag")).isEqualTo(written.header("ETag"));
    }

    @Test
    void the_database_keeps_cells_as_the_api_shows_them() throws SQLException {
        String report = newReport(2021);
        put(report + "/tables/disputes", "*", ALL_STATES);

        JsonNode stored = Json.of(storedCells(report, "disputes"));

        assertThat(stored).isEqualTo(Json.of(ALL_STATES));
    }

    @Test
    void an_amount_keeps_the_unit_that_stands_in_its_cell() {
        String table = newReport(2020) + "/tables/disclosure";

        put(table, "*", "{\"procurement\": {\"projects\": 12, \"amount\": {\"written\": \"909.76 万元\"}}}");

        assertThat(Json.of(get(table)))
                .isEqualTo(
                        Json.of(
                                "{\"procurement\": {\"projects\": 12, \"amount\": {\"written\": \"909.76 万元\", \"number\": 909.76}}}"));
    }

    @Test
    void rows_and_columns_come_in_the_order_of_the_form() {
        String table = newReport(2021) + "/tables/applications";

        put(
                table,
                "*",
                "{\"carriedOut\": {\"total\": 1, \"company\": 2}, \"new\": {\"total\": 3, \"naturalPerson\": 4}}");

        assertThat(get(table).asString())
                .isEqualTo("{\"new\":{\"naturalPerson\":4,\"total\":3},\"carriedOut\":{\"company\":2,\"total\":1}}");
    }

    @Test
    void replacing_a_table_makes_every_cell_missing_that_is_not_sent() {
        String table = newReport(2021) + "/tables/applications";
        put(table, "*", "{\"new\": {\"total\": 3}, \"granted\": {\"total\": 3}}");

        Response replaced = put(table, "*", "{\"granted\": {\"company\": 1}}");

        assertThat(Json.of(replaced)).isEqualTo(Json.of("{\"granted\": {\"company\": 1}}"));
    }

    @Test
    void a_merge_patch_changes_only_the_cells_it_names_and_null_makes_one_missing() {
        String table = newReport(2021) + "/tables/applications";
        put(table, "*", "{\"new\": {\"total\": 3, \"company\": 3, \"naturalPerson\": 0}, \"granted\": {\"total\": 3}}");

        Response patched = patch(
                table,
                etag(table),
                "{\"new\": {\"total\": 4, \"company\": null, \"naturalPerson\": {\"written\": \"\"}}}");

        assertThat(patched.statusCode()).isEqualTo(200);
        assertThat(Json.of(patched))
                .isEqualTo(Json.of("{\"new\": {\"total\": 4, \"naturalPerson\": null}, \"granted\": {\"total\": 3}}"));
    }

    @Test
    void a_merge_patch_clears_a_row_with_null() {
        String table = newReport(2021) + "/tables/applications";
        put(table, "*", "{\"new\": {\"total\": 3, \"company\": 3}, \"granted\": {\"total\": 3}}");

        patch(table, "*", "{\"new\": null}");

        assertThat(Json.of(get(table))).isEqualTo(Json.of("{\"granted\": {\"total\": 3}}"));
    }

    @Test
    void a_patched_cell_is_replaced_whole_and_never_mixed_with_what_it_was() {
        String table = newReport(2020) + "/tables/disclosure";
        put(table, "*", "{\"procurement\": {\"amount\": {\"written\": \"909.76 万元\"}}}");

        Response rewritten = patch(table, "*", "{\"procurement\": {\"amount\": {\"written\": \"12 万元\"}}}");
        Response unreadable = patch(table, "*", "{\"procurement\": {\"amount\": {\"unreadable\": \"9O9\"}}}");

        assertThat(Json.of(rewritten))
                .isEqualTo(Json.of("{\"procurement\": {\"amount\": {\"written\": \"12 万元\", \"number\": 12}}}"));
        assertThat(Json.of(unreadable))
                .isEqualTo(Json.of("{\"procurement\": {\"amount\": {\"unreadable\": \"9O9\"}}}"));
    }

    @Test
    void clearing_a_table_leaves_it_empty_with_a_new_version() {
        String table = newReport(2021) + "/tables/disputes";
        put(table, "*", ALL_STATES);
        String before = etag(table);

        Response cleared = delete(table, before);

        assertThat(cleared.statusCode()).isEqualTo(200);
        assertThat(cleared.asString()).isEqualTo("{}");
        assertThat(etag(table)).isEqualTo(cleared.header("ETag")).isNotEqualTo(before);
    }

    @Test
    void saving_what_is_there_already_moves_no_version() {
        String report = newReport(2021);
        put(report + "/tables/disputes", "*", ALL_STATES);
        String tableBefore = etag(report + "/tables/disputes");
        String reportBefore = etag(report);

        Response again = put(report + "/tables/disputes", tableBefore, ALL_STATES);

        assertThat(again.header("ETag")).isEqualTo(tableBefore);
        assertThat(etag(report)).isEqualTo(reportBefore);
    }

    @Test
    void a_change_moves_the_version_of_its_table_and_of_the_report_and_of_nothing_else() {
        String report = newReport(2021);
        String reportBefore = etag(report);
        String otherBefore = etag(report + "/tables/disputes");
        String sectionBefore = etag(report + "/sections/overview");

        put(report + "/tables/applications", "*", "{\"new\": {\"total\": 1}}");

        assertThat(etag(report)).isNotEqualTo(reportBefore);
        assertThat(etag(report + "/tables/disputes")).isEqualTo(otherBefore);
        assertThat(etag(report + "/sections/overview")).isEqualTo(sectionBefore);
    }

    @Test
    void a_list_of_tables_has_all_of_them_with_the_tags_that_change_them() {
        String report = newReport(2021);
        put(report + "/tables/applications", "*", "{\"new\": {\"total\": 1}}");

        JsonNode items = Json.of(get(report + "/tables")).path("items");

        assertThat(items.findValuesAsText("table")).containsExactly("disclosure", "applications", "disputes");
        assertThat(items.get(1).path("rows")).isEqualTo(Json.of("{\"new\": {\"total\": 1}}"));
        assertThat(items.get(1).path("etag").asText())
                .isEqualTo(etag(items.get(1).path("href").asText()));
    }

    @Test
    void every_defect_of_a_table_is_told_at_once_with_its_place() {
        String table = newReport(2020) + "/tables/applications";

        Response refused = putWrong(
                table,
                """
                {"received": {"total": 1},
                 "new": {"sum": 1, "total": "4", "company": true, "naturalPerson": [], "legalService": 0.0000001},
                 "granted": {"total": 1234567890123456, "company": {"written": "x"}, "naturalPerson": {"written": "/", "number": 1}},
                 "carriedIn": 4}""");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Json.defects(refused))
                .containsExactly(
                        "/received unknown-row",
                        "/new/sum unknown-column",
                        "/new/total not-a-cell",
                        "/new/company not-a-cell",
                        "/new/naturalPerson not-a-cell",
                        "/new/legalService too-many-decimals",
                        "/granted/total too-many-digits",
                        "/granted/company/written written-is-unreadable",
                        "/granted/naturalPerson/number written-disagrees",
                        "/carriedIn not-an-object");
        assertThat(get(table).asString()).isEqualTo("{}");
    }

    @Test
    void a_refused_patch_names_the_place_in_the_patch() {
        String table = newReport(2020) + "/tables/applications";
        put(table, "*", "{\"new\": {\"total\": 1}}");

        Response refused = patchWrong(table, "{\"new\": {\"total\": \"two\"}, \"a/b~c\": {\"total\": 1}}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Json.defects(refused)).containsExactly("/new/total not-a-cell", "/a~1b~0c unknown-row");
        assertThat(Json.of(get(table))).isEqualTo(Json.of("{\"new\": {\"total\": 1}}"));
    }

    @Test
    void a_row_of_the_other_edition_is_unknown() {
        String of2020 = newReport(2020) + "/tables/applications";
        String of2021 = newReport(2021) + "/tables/applications";

        assertThat(Json.defects(putWrong(of2020, "{\"otherUnpaid\": {\"total\": 1}}")))
                .containsExactly("/otherUnpaid unknown-row");
        assertThat(put(of2021, "*", "{\"otherUnpaid\": {\"total\": 1}}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_table_that_the_edition_does_not_have_is_not_found() {
        String report = newReport(2021);

        assertThat(get(report + "/tables/procurement").statusCode()).isEqualTo(404);
        assertThat(put(report + "/tables/procurement", "*", "{}").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/reports/" + UUID.randomUUID() + "/tables/disputes")
                        .statusCode())
                .isEqualTo(404);
    }

    private String storedCells(String report, String table) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select cells from report_table where report_id = cast(? as uuid) and form_table = ?")) {
            query.setString(1, report.substring(report.lastIndexOf('/') + 1));
            query.setString(2, table);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
