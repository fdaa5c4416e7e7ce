package org.gouji.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.contract.Contract.given;
import static org.gouji.contract.Contract.givenWrong;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FormResourceTest {

    @Test
    void the_editions_are_listed_oldest_first() {
        given().get("/api/v1/forms")
                .then()
                .statusCode(200)
                .body("items.id", contains("2019", "2021"))
                .body("items[0].years.first", equalTo(2019))
                .body("items[0].years.last", equalTo(2020))
                .body("items[1].years.last", nullValue())
                .body("items[1].instrument.number", equalTo("国办公开办函〔2021〕30号"))
                .body("items[1].href", equalTo("/api/v1/forms/2021"));
    }

    @Test
    void an_edition_is_shown_with_all_its_parts() {
        given().get("/api/v1/forms/2021")
                .then()
                .statusCode(200)
                .body("id", equalTo("2021"))
                .body(
                        "sections.key",
                        contains("overview", "disclosure", "applications", "disputes", "problems", "other"))
                .body("sections[0].table", nullValue())
                .body("sections[1].table", equalTo("disclosure"))
                .body("sections[1].heading.official", equalTo("二、主动公开政府信息情况"))
                .body("tables.key", contains("disclosure", "applications", "disputes"))
                .body("tables.collect { it.cells.size() }", contains(10, 175, 15))
                .body("tables[1].rows", hasSize(25))
                .body("tables[1].rowGroups.find { it.key == 'refused' }.label.official", equalTo("（三）不予公开"))
                .body("tables[1].rowGroups.find { it.key == 'results' }.label", nullValue())
                .body("tables[0].cells[9].cell", equalTo("disclosure/fees/amount"))
                .body("tables[0].cells[9].pointer", equalTo("/tables/disclosure/fees/amount"))
                .body("tables[0].cells[9].kind", equalTo("amount"))
                .body("tables[0].cells[9].unit", equalTo("万元"));
    }

    @ParameterizedTest
    @CsvSource({
        "2019, disclosure",
        "2019, applications",
        "2019, disputes",
        "2021, disclosure",
        "2021, applications",
        "2021, disputes"
    })
    void a_front_end_can_draw_the_official_grid_from_the_answer_alone(String edition, String table) throws IOException {
        JsonPath form = given().get("/api/v1/forms/" + edition).jsonPath();

        List<List<Map<String, Object>>> lines = form.getList("tables.find { it.key == '" + table + "' }.layout.rows");

        assertThat(html(lines))
                .isEqualTo(
                        Files.readString(Path.of("src/test/resources/forms/printed", edition + "-" + table + ".html")));
    }

    @Test
    void a_client_that_has_the_edition_is_not_sent_it_again() {
        String tag = given().get("/api/v1/forms/2021")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        assertThat(tag).matches("\"f\\d+\"");
        given().header("If-None-Match", tag)
                .get("/api/v1/forms/2021")
                .then()
                .statusCode(304)
                .header("ETag", tag);
        given().header("If-None-Match", tag).get("/api/v1/forms/2019").then().statusCode(200);
    }

    @Test
    void an_edition_that_does_not_exist_is_not_found() {
        given().get("/api/v1/forms/1949").then().statusCode(404).body("type", equalTo("/api/v1/problems/not-found"));
    }

    @Test
    void an_unknown_parameter_is_refused() {
        givenWrong().queryParam("year", 2021).get("/api/v1/forms").then().statusCode(400);
        givenWrong().queryParam("lang", "en").get("/api/v1/forms/2021").then().statusCode(400);
    }

    @Test
    void the_form_cannot_be_changed_or_had_in_another_format() {
        givenWrong().delete("/api/v1/forms/2021").then().statusCode(405);
        givenWrong().accept("text/csv").get("/api/v1/forms/2021").then().statusCode(406);
    }

    private static String html(List<List<Map<String, Object>>> lines) {
        StringBuilder html = new StringBuilder("<table>\n");
        for (List<Map<String, Object>> line : lines) {
            html.append("  <tr>\n");
            line.forEach(cell -> html.append("    ").append(html(cell)).append('\n'));
            html.append("  </tr>\n");
        }
        return html.append("</table>\n").toString();
    }

    private static String html(Map<String, Object> cell) {
        String spans = span(cell, "colspan") + span(cell, "rowspan");
        if ("value".equals(cell.get("kind"))) {
            String address = String.valueOf(cell.get("cell"));
            return "<td" + spans + " data-cell=\"" + address.substring(address.indexOf('/') + 1) + "\"></td>";
        }
        return "<th" + spans + ">" + cell.get("text") + "</th>";
    }

    private static String span(Map<String, Object> cell, String name) {
        return Integer.valueOf(1).equals(cell.get(name)) ? "" : " " + name + "=\"" + cell.get(name) + "\"";
    }
}
