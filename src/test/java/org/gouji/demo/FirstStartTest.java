package org.gouji.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FirstStartTest.OnAnEmptyDatabase.class)
class FirstStartTest {

    /** A schema of its own stands for a database that has just been made. */
    public static final class OnAnEmptyDatabase implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gouji.demo", "true",
                    "quarkus.flyway.clean-at-start", "true",
                    "quarkus.flyway.clean-disabled", "false",
                    "quarkus.flyway.schemas", "first_start",
                    "quarkus.datasource.jdbc.additional-jdbc-properties.currentSchema", "first_start");
        }
    }

    @Inject
    Demonstration demonstration;

    @Test
    void a_first_start_has_the_five_reports_and_what_is_deleted_stays_deleted() {
        List<JsonNode> first = reports();
        String gone = first.get(0).path("href").asText();
        assertThat(first)
                .hasSize(5)
                .extracting(report -> report.at("/organ/name").asText())
                .contains("淄博经济开发区管理委员会办公室");

        Contract.given().header("If-Match", "*").delete(gone).then().statusCode(204);
        boolean loadedAgain = demonstration.load();

        assertThat(loadedAgain).isFalse();
        assertThat(reports()).hasSize(4).doesNotContain(first.get(0));
    }

    @Test
    void each_report_says_what_its_file_says_and_can_be_sent_back_as_it_was_read() {
        Map<String, ReportFile> files = ReportFile.demonstration()
                .collect(Collectors.toMap(file -> file.organ().path("name").asText(), file -> file));

        for (JsonNode entry : reports()) {
            String href = entry.path("href").asText();
            Response read = Contract.given().get(href);
            JsonNode report = json(read.asString());
            JsonNode file = Objects.requireNonNull(
                            files.get(report.at("/organ/name").asText()))
                    .report();

            assertThat(report.path("tables")).as(href).isEqualTo(withoutEmptyRows(file.path("tables")));
            assertThat(report.path("title")).isEqualTo(file.path("title"));
            Response sentBack = Contract.given()
                    .header("If-Match", read.header("ETag"))
                    .contentType(ContentType.JSON)
                    .body(read.asString())
                    .put(href);
            assertThat(sentBack.asString()).isEqualTo(read.asString());
            assertThat(sentBack.header("ETag")).isEqualTo(read.header("ETag"));
        }
    }

    @Test
    void an_organ_that_makes_no_rules_is_told_that_its_report_counts_some() {
        JsonNode centre = reports().stream()
                .filter(report -> report.at("/organ/name").asText().equals("张店区机关事务服务中心"))
                .findFirst()
                .orElseThrow();

        String validation = Contract.given()
                .get(centre.path("href").asText() + "/validation")
                .asString();

        assertThat(centre.at("/findings/blocking").asInt()).isPositive();
        assertThat(json(validation).path("findings").valueStream()).anySatisfy(finding -> {
            assertThat(finding.path("id").asText()).isEqualTo("P-01/disclosure/regulations");
            assertThat(finding.path("severity").asText()).isEqualTo("error");
            assertThat(finding.at("/message/zh").asText()).contains("18");
        });
    }

    private static JsonNode withoutEmptyRows(JsonNode tables) {
        ObjectNode kept = tables.deepCopy();
        kept.forEach(table -> ((ObjectNode) table).removeIf(JsonNode::isEmpty));
        return kept;
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static List<JsonNode> reports() {
        String page = Contract.given()
                .get("/api/v1/reports")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return json(page).path("items").valueStream().toList();
    }
}
