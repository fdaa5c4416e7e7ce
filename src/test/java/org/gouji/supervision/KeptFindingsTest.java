package org.gouji.supervision;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is written, lists say of a report what it says itself. */
@QuarkusTest
class KeptFindingsTest {

    private static final int YEAR = 2020;
    private static final String UNBALANCED =
            "{\"applications\": {\"new\": {\"total\": 5}, \"carriedIn\": {\"total\": 2}, \"carriedOut\": {\"total\": 1}}}";

    private String top;
    private String organ;
    private String report;

    @BeforeEach
    void an_organ_with_a_report() {
        top = Zibo.zhangdian();
        organ = Zibo.organ("某局", "county", "department", top);
        report = Zibo.report(organ, YEAR, Zibo.json(UNBALANCED));
    }

    @Test
    void a_new_report_is_listed_as_it_stands() {
        assertThat(listed("failed")).isEqualTo(said(report, "failed")).isNotEmpty();
        assertThat(listed("undetermined"))
                .isEqualTo(said(report, "undetermined"))
                .isNotEmpty();
    }

    @Test
    void the_list_follows_the_report() {
        List<JsonNode> before = listed("failed");

        put(report + "/tables/applications", "{\"new\": {\"total\": 3}, \"processed\": {\"total\": 4}}");

        assertThat(listed("failed")).isEqualTo(said(report, "failed")).isNotEqualTo(before);
        assertThat(listed("undetermined")).isEqualTo(said(report, "undetermined"));
    }

    @Test
    void the_list_follows_last_years_report_also_when_it_goes() {
        String lastYear =
                Zibo.report(organ, YEAR - 1, Zibo.json("{\"applications\": {\"carriedOut\": {\"total\": 9}}}"));
        assertThat(checks(listed("failed"))).contains("Y-01");
        assertThat(listed("failed")).isEqualTo(said(report, "failed"));

        put(lastYear + "/tables/applications", "{\"carriedOut\": {\"total\": 2}}");
        assertThat(checks(listed("failed"))).doesNotContain("Y-01");
        assertThat(listed("failed")).isEqualTo(said(report, "failed"));

        put(lastYear + "/tables/applications", "{\"carriedOut\": {\"total\": 8}}");
        assertThat(checks(listed("failed"))).contains("Y-01");
        Contract.given().header("If-Match", "*").delete(lastYear).then().statusCode(204);

        assertThat(checks(listed("failed"))).doesNotContain("Y-01");
        assertThat(listed("failed")).isEqualTo(said(report, "failed"));
    }

    @Test
    void the_list_follows_the_organ() {
        put(report + "/tables/disclosure", "{\"regulations\": {\"made\": 2, \"disclosed\": 2, \"total\": 2}}");
        organ("{\"powers\": []}");
        assertThat(checks(listed("failed"))).contains("P-01");
        assertThat(listed("failed")).isEqualTo(said(report, "failed"));

        organ("{\"powers\": [\"ruleMaking\"]}");

        assertThat(checks(listed("failed"))).doesNotContain("P-01");
        assertThat(listed("failed")).isEqualTo(said(report, "failed"));
    }

    @Test
    void a_rehearsal_changes_nothing() {
        List<JsonNode> before = listed("failed");

        put(report + "/tables/applications?dryRun=true", "{\"new\": {\"total\": 1}}");

        assertThat(listed("failed")).isEqualTo(before);
    }

    @Test
    void findings_of_a_report_that_is_deleted_are_gone() {
        Contract.given().header("If-Match", "*").delete(report).then().statusCode(204);

        assertThat(Zibo.get("/api/v1/supervision/2020/findings?organ=" + top).path("items"))
                .isEmpty();
    }

    /** The findings of the only report. */
    private List<JsonNode> listed(String outcome) {
        List<JsonNode> listed = new ArrayList<>();
        JsonNode items = Zibo.get("/api/v1/supervision/2020/findings?organ=" + top + "&outcome=" + outcome)
                .path("items");
        items.path(0).path("findings").forEach(listed::add);
        return listed;
    }

    /** What its validation says, without what depends on other things than it, its organ and last year's report. */
    private static List<JsonNode> said(String report, String outcome) {
        JsonNode validation = Zibo.get(report + "/validation");
        int ofReport = validation.at("/head/failed").asInt()
                + validation.at("/head/undetermined").asInt()
                - validation.at("/head/background").asInt();
        List<JsonNode> said = new ArrayList<>();
        validation.path("findings").forEach(finding -> {
            if (said.size() < ofReport) {
                said.add(finding);
            }
        });
        said.removeIf(finding -> !finding.path("outcome").asText().equals(outcome)
                || finding.at("/check/id").asText().equals("P-09"));
        return said;
    }

    private static List<String> checks(List<JsonNode> findings) {
        return findings.stream()
                .map(finding -> finding.at("/check/id").asText())
                .toList();
    }

    private static void put(String path, String body) {
        Contract.given()
                .header("If-Match", "*")
                .contentType(JSON)
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }

    private void organ(String patch) {
        Contract.given()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch("/api/v1/organs/" + organ)
                .then()
                .statusCode(200);
    }
}
