package org.gouji.statistics;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.contract.Contract;
import org.gouji.identity.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatisticsTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String NEW = "applications/new/total";

    private String city;
    private String county;
    private String bureau;

    @Inject
    DataSource database;

    @BeforeEach
    void tree() {
        city = organ("淄博市人民政府", "city", "government", "");
        county = organ("张店区人民政府", "county", "government", city);
        bureau = organ("张店区数据局", "county", "department", county);
    }

    @Test
    void a_series_tells_for_each_year_what_its_sum_lacks() {
        String other = organ("张店区档案局", "county", "department", county);
        report(bureau, 2020, "{'new': {'total': 4}}");
        report(bureau, 2021, "{'new': {'total': 7}, 'otherUnpaid': {'total': 2}}");
        report(other, 2021, "{'new': {'total': {'unreadable': '八'}}}");

        JsonNode years = get("/organs/" + county + "/series?stage=draft&from=2020&to=2022&cells=" + NEW
                        + ",applications/otherUnpaid/total")
                .path("years");

        assertThat(points(years, 0))
                .containsExactly("2020 2019 false 2/1 4 1-0-0-0-1", "2020 2019 false 2/1 not in form");
        assertThat(points(years, 1))
                .containsExactly("2021 2021 true 2/2 7 1-0-0-1-0", "2021 2021 true 2/2 2 1-0-1-0-0");
        assertThat(points(years, 2)).first().isEqualTo("2022 2021 false 2/0 null 0-0-0-0-2");
    }

    @Test
    void a_government_alone_is_its_own_report_and_not_the_sum() {
        report(county, 2021, "{'new': {'total': 9}}");
        report(bureau, 2021, "{'new': {'total': 7}}");
        String series = "/organs/" + county + "/series?stage=draft&from=2021&to=2021&cells=" + NEW;

        assertThat(points(get(series).path("years"), 0)).containsExactly("2021 2021 false 1/1 7 1-0-0-0-0");
        assertThat(points(get(series + "&scope=own").path("years"), 0))
                .containsExactly("2021 2021 false 1/1 9 1-0-0-0-0");
    }

    @Test
    void five_years_up_to_the_last_one_are_shown_unless_others_are_asked_for() {
        JsonNode years = get("/organs/" + bureau + "/series?cells=" + NEW).path("years");

        assertThat(years).hasSizeBetween(4, 5);
        for (String refused : List.of("", "?cells=", "?cells=applications/old/total", "?cells=" + NEW + "&from=2000")) {
            Contract.givenWrong()
                    .get("/api/v1/organs/" + bureau + "/series" + refused)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void an_organ_is_ranked_among_what_its_peers_have_published() throws SQLException {
        List<String> peers = peersOfACounty(11);
        for (int i = 0; i < 10; i++) {
            publish(report(peers.get(i), 2021, dealtWith(i, 10)));
        }
        report(peers.get(10), 2021, dealtWith(0, 10));
        String own = report(bureau, 2021, dealtWith(5, 10));

        JsonNode granted = granted(bureau, "own");

        assertThat(granted.path("percent").decimalValue()).isEqualByComparingTo("50");
        assertThat(granted.path("small").asBoolean()).isTrue();
        assertThat(granted.path("peers").asInt()).isGreaterThanOrEqualTo(10);
        assertThat(granted.path("percentile").isNumber()).isTrue();
        int before = granted.path("peers").asInt();
        publish(own);
        assertThat(granted(bureau, "own").path("peers").asInt())
                .as("one does not rank among oneself")
                .isEqualTo(before);
        organ("张店区档案馆", "county", "publicInstitution", county);
        JsonNode below = granted(county, "subtree");
        assertThat(below.has("peers")).isFalse();
        assertThat(below.path("state").asText()).isEqualTo("incomplete");
        assertThat(below.path("lacking")).isNotEmpty();
    }

    @Test
    void whoever_may_not_add_up_an_organ_learns_nothing_of_it() {
        report(bureau, 2021, dealtWith(5, 10));
        String elsewhere = organ("博山区人民政府", "county", "government", city);
        String[] paths = {
            "/api/v1/organs/" + bureau + "/indicators/2021", "/api/v1/organs/" + bureau + "/series?cells=" + NEW
        };

        for (String path : paths) {
            Contract.givenBy(Someone.as("supervisor", county)).get(path).then().statusCode(200);
            Contract.givenBy(Someone.as("supervisor", elsewhere))
                    .get(path)
                    .then()
                    .statusCode(404);
            Contract.givenBy(Someone.as("clerk", bureau)).get(path).then().statusCode(403);
            Contract.givenByNobody().get(path).then().statusCode(401);
        }
    }

    @Test
    void series_and_indicators_come_as_files_too() throws IOException {
        report(bureau, 2021, dealtWith(5, 10));
        String indicators = "/api/v1/organs/" + bureau + "/indicators/2021?stage=draft";
        String series =
                "/api/v1/organs/" + bureau + "/series?stage=draft&from=2020&to=2021&cells=applications/granted/total";

        String csv = Contract.given()
                .accept("text/csv")
                .get(series)
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment; filename="))
                .extract()
                .asString();
        byte[] workbook = Contract.given()
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(indicators)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(csv.lines().skip(1))
                .containsExactly(
                        "2020,2019,applications/granted/total,,否,0,0,0,0,1",
                        "2021,2021,applications/granted/total,5,是,1,0,0,0,0");
        try (var read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            var row = read.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("予以公开率");
            assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(50.0);
        }
    }

    @Test
    void every_indicator_states_its_definition() {
        JsonNode list = get("/indicators");

        assertThat(list.path("items")).hasSizeGreaterThanOrEqualTo(8).allSatisfy(one -> {
            assertThat(one.at("/definition/zh").asText()).contains("占", "的比例").hasSizeGreaterThan(10);
            assertThat(one.at("/definition/en").asText()).startsWith("Of ");
        });
    }

    private List<String> peersOfACounty(int count) {
        return new Random(1)
                .ints(count)
                .mapToObj(i -> organ("某局" + i, "county", "department", county))
                .toList();
    }

    /** Past all doors: what peers have published is not what this is about. */
    private void publish(String report) throws SQLException {
        UUID id = UUID.fromString(report.substring(report.lastIndexOf('/') + 1));
        try (var connection = database.getConnection();
                var revision = connection.prepareStatement(
                        """
                        insert into report_revision
                            (report_id, number, kind, report_version, content, part_versions, at, by_id, by_name)
                        values (?, 1, 'published', 1, '{}', '{}', now(), 'test', 'test')
                        """);
                var stage = connection.prepareStatement(
                        "update report set stage = 'published', published_revision = 1 where id = ?")) {
            revision.setObject(1, id);
            stage.setObject(1, id);
            assertThat(revision.executeUpdate() + stage.executeUpdate()).isEqualTo(2);
        }
    }

    private static String dealtWith(int granted, int all) {
        return "{'granted': {'total': %d}, 'processed': {'total': %d}}".formatted(granted, all);
    }

    private static JsonNode granted(String organ, String scope) {
        JsonNode items = get("/organs/" + organ + "/indicators/2021?stage=draft&scope=" + scope)
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("id").asText().equals("granted"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> points(JsonNode years, int at) {
        JsonNode year = years.path(at);
        String head = "%s %s %s %s/%s "
                .formatted(
                        year.path("year"),
                        year.path("edition").asText(),
                        year.path("changed"),
                        year.at("/reports/expected"),
                        year.at("/reports/counted"));
        return StreamSupport.stream(year.path("points").spliterator(), false)
                .map(point -> head
                        + (point.path("inForm").asBoolean()
                                ? point.path("sum") + " "
                                        + List.of("numbers", "blank", "missing", "unreadable", "absent").stream()
                                                .map(lack -> point.path(lack).asText())
                                                .collect(Collectors.joining("-"))
                                : "not in form"))
                .toList();
    }

    private static String organ(String name, String tier, String kind, String supervisor) {
        ObjectNode organ = JsonNodeFactory.instance.objectNode();
        organ.put("name", name).put("tier", tier).put("kind", kind);
        if (!supervisor.isEmpty()) {
            organ.put("supervisor", supervisor);
        }
        return Contract.given()
                .contentType(JSON)
                .body(organ.toString())
                .post("/api/v1/organs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The address of a report with these applications. */
    private static String report(String organ, int year, String applications) {
        String body = "{'organ': {'id': '%s'}, 'year': %d, 'tables': {'applications': %s}}"
                .formatted(organ, year, applications)
                .replace('\'', '"');
        return Contract.given()
                .contentType(JSON)
                .body(body)
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static JsonNode get(String path) {
        try {
            return MAPPER.readTree(Contract.given()
                    .get("/api/v1" + path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
