package org.gouji.report;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.report.Desk.get;
import static org.gouji.report.Desk.newOrgan;
import static org.gouji.report.Desk.newReport;
import static org.gouji.report.Desk.postWrong;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gouji.check.Fact;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent along with a report that is not stored. */
@QuarkusTest
class SentBackgroundTest {

    private static final String VALIDATION = "/api/v1/validation";

    @Test
    void a_report_that_is_sent_with_its_organ_last_years_and_a_neighbours_is_checked_like_one_that_is_stored() {
        String organ = newOrgan(Balanced.ORGAN);
        String previous = newReport(organ, 2019, ", \"tables\": {\"applications\": {\"carriedOut\": {\"total\": 3}}}");
        String content = "," + Balanced.content();
        String report = newReport(organ, 2020, content);
        String neighbour = newReport(newOrgan(), 2020, content);
        ObjectNode body = (ObjectNode) Json.of(get(report));
        body.set("previous", Json.of(get(previous)));
        body.set("neighbour", Json.of(get(neighbour)));
        body.set("profile", ((ObjectNode) Json.of(get("/api/v1/organs/" + organ))).retain("name", "tier", "kind"));

        JsonNode sent = validate(body.toString());

        JsonNode stored = Json.of(get(report + "/validation"));
        assertThat(sent.path("findings")).isEqualTo(stored.path("findings"));
        assertThat(ids(sent)).contains("Y-01/applications/carriedIn/total", "P-09/text");
        assertThat(sent.at("/head/reportVersion").isNull()).isTrue();
        assertThat(sent.at("/head/previous").isMissingNode()).isTrue();
        assertThat(sent.at("/head/neighbour").isMissingNode()).isTrue();
    }

    @Test
    void every_fact_can_be_sent_and_lets_what_it_decides_be_decided() {
        String facts = Arrays.stream(Fact.values())
                .map(fact -> "\"%s\": %s"
                        .formatted(
                                fact.word(),
                                fact.kind() == Fact.Kind.FLAG
                                        ? "true"
                                        : fact.word().endsWith("DueOn") ? "\"2022-01-31\"" : "\"2022-02-01\""))
                .collect(Collectors.joining(", "));

        JsonNode without = validate(report("", ""));
        JsonNode with = validate(report(", \"today\": \"2022-02-01\"", facts));

        assertThat(ids(without)).contains("S-04/facts").doesNotContain("L-01/publishedOn");
        assertThat(ids(with)).contains("L-01/publishedOn", "L-03/submittedOn").doesNotContain("S-04/facts");
    }

    @ParameterizedTest
    @CsvSource({"null, true", "'\"2022-03-11\"', true", "'\"2022-03-10\"', false"})
    void the_day_is_the_one_that_is_sent_and_otherwise_the_present_one(String today, boolean isOverdue) {
        JsonNode validation = validate(
                report(
                        ", \"today\": " + today,
                        "\"returnedOn\": \"2022-03-01\", \"correctionDueOn\": \"2022-03-10\", \"correctedOn\": \"2022-03-12\""));

        assertThat(ids(validation).contains("L-10/correctedOn")).isEqualTo(isOverdue);
    }

    @Test
    void the_organ_that_is_sent_goes_by_its_aliases() {
        String body =
                """
                {"year": 2021, "title": "青石区数据中心2021年政府信息公开工作年度报告",
                 "profile": {"name": "Office", "aliases": [%s], "tier": "county", "kind": "department"}}""";

        assertThat(ids(validate(body.formatted("")))).contains("S-12/title/title");
        assertThat(ids(validate(body.formatted("\"青石区数据中心\"")))).doesNotContain("S-12/title/title");
    }

    @Test
    void a_neighbour_that_is_not_sent_is_asked_for_once() {
        String report = "{\"year\": 2021%s}";

        assertThat(ids(validate(report.formatted("")))).contains("P-09/neighbour");
        assertThat(ids(validate(
                        report.formatted(", \"neighbour\": {\"year\": 2021, \"organ\": {\"name\": \"Office\"}}"))))
                .doesNotContain("P-09/neighbour", "P-09/text");
    }

    @Test
    void a_neighbour_is_another_organs_report_of_the_same_year() {
        String report = "{\"year\": 2021, \"neighbour\": %s}";

        assertThat(Json.defects(postWrong(VALIDATION, report.formatted("{\"year\": 2020, \"organ\": {}}"))))
                .containsExactlyInAnyOrder("/neighbour/year not-the-same-year", "/neighbour/organ/name required");
        assertThat(Json.defects(postWrong(VALIDATION, report.formatted("{\"year\": 2021}"))))
                .containsExactly("/neighbour/organ required");
    }

    @Test
    void facts_that_are_no_object_are_refused() {
        assertThat(Json.defects(postWrong(VALIDATION, "{\"year\": 2021, \"facts\": \"none\"}")))
                .containsExactly("/facts not-an-object");
    }

    private static String report(String today, String facts) {
        String all = (today + (facts.isEmpty() ? "" : ", " + facts)).replaceFirst("^, ", "");
        return """
                {"year": 2021, "profile": {"name": "Office", "tier": "county", "kind": "department"}, "facts": {%s}}"""
                .formatted(all);
    }

    private static JsonNode validate(String body) {
        return Json.of(Contract.given().contentType(JSON).body(body).post(VALIDATION));
    }

    private static List<String> ids(JsonNode validation) {
        return StreamSupport.stream(validation.path("findings").spliterator(), false)
                .map(finding -> finding.path("id").asText())
                .toList();
    }
}
