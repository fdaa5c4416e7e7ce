package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.report.Desk.delete;
import static org.gouji.report.Desk.etag;
import static org.gouji.report.Desk.get;
import static org.gouji.report.Desk.newReport;
import static org.gouji.report.Desk.patch;
import static org.gouji.report.Desk.put;
import static org.gouji.report.Desk.putWrong;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RowTest {

    private String table;

    @BeforeEach
    void a_table_with_two_rows() {
        table = newReport(2021) + "/tables/applications";
        put(table, "*", "{\"new\": {\"company\": 1, \"total\": 1}, \"granted\": {\"total\": 1}}");
    }

    @Test
    void a_row_is_read_with_the_version_of_its_table() {
        Response row = get(table + "/rows/new");

        assertThat(row.asString()).isEqualTo("{\"company\":1,\"total\":1}");
        assertThat(row.header("ETag")).isEqualTo(etag(table));
    }

    @Test
    void replacing_a_row_touches_no_other_row() {
        Response replaced = put(table + "/rows/new", etag(table), "{\"naturalPerson\": 2}");

        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(replaced.asString()).isEqualTo("{\"naturalPerson\":2}");
        assertThat(replaced.header("ETag")).isEqualTo(etag(table));
        assertThat(Json.of(get(table)))
                .isEqualTo(Json.of("{\"new\": {\"naturalPerson\": 2}, \"granted\": {\"total\": 1}}"));
    }

    @Test
    void a_merge_patch_of_a_row_replaces_the_cells_it_names() {
        patch(table + "/rows/new", "*", "{\"company\": {\"written\": \"/\"}, \"total\": null}");

        assertThat(Json.of(get(table + "/rows/new")))
                .isEqualTo(Json.of("{\"company\": {\"written\": \"/\", \"number\": null}}"));
    }

    @Test
    void clearing_a_row_makes_its_cells_missing() {
        Response cleared = delete(table + "/rows/new", etag(table));

        assertThat(cleared.asString()).isEqualTo("{}");
        assertThat(Json.of(get(table))).isEqualTo(Json.of("{\"granted\": {\"total\": 1}}"));
    }

    @Test
    void a_row_that_is_written_on_an_old_version_of_its_table_is_refused() {
        String old = etag(table);
        put(table + "/rows/granted", old, "{\"total\": 2}");

        Response refused = put(table + "/rows/new", old, "{\"total\": 9}");

        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(get(table + "/rows/new").asString()).isEqualTo("{\"company\":1,\"total\":1}");
    }

    @Test
    void a_list_of_rows_has_every_row_of_the_form_in_its_order() {
        Response list = get(table + "/rows");

        JsonNode items = Json.of(list).path("items");
        assertThat(items).hasSize(25);
        assertThat(items.get(0).path("row").asText()).isEqualTo("new");
        assertThat(items.get(0).path("cells")).isEqualTo(Json.of("{\"company\": 1, \"total\": 1}"));
        assertThat(items.get(1).path("cells")).isEqualTo(Json.of("{}"));
        assertThat(list.header("ETag")).isEqualTo(etag(table));
        assertThat(get(items.get(24).path("href").asText()).statusCode()).isEqualTo(200);
    }

    @Test
    void every_defect_of_a_row_is_told_at_once() {
        Response refused = putWrong(table + "/rows/new", "{\"sum\": 1, \"total\": \"4\"}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Json.defects(refused)).containsExactly("/sum unknown-column", "/total not-a-cell");
    }

    @Test
    void a_group_of_rows_is_no_row() {
        assertThat(get(table + "/rows/refused").statusCode()).isEqualTo(404);
        assertThat(put(table + "/rows/refused", "*", "{}").statusCode()).isEqualTo(404);
    }
}
