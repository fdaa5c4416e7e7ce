package org.gouji.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.supervision.Zibo.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A series is kept from question to question, and whatever changes its sums is seen at once. */
@QuarkusTest
class KeptSumsTest {

    private static final String NEW = "applications/new/total";

    private String zhangdian = "";
    private String bureau = "";

    @BeforeEach
    void a_government_with_an_office() {
        zhangdian = Zibo.zhangdian();
        bureau = Zibo.organ("甲局", "county", "department", zhangdian);
    }

    @Test
    void a_report_that_comes_changes_or_goes_is_seen_at_once() {
        assertThat(series()).containsExactly("null 1", "null 1", "null 1");

        String report = Zibo.report(bureau, 2021, applications(4));
        assertThat(series()).containsExactly("null 1", "4 0", "null 1");

        change(report, "{\"tables\": {\"applications\": {\"new\": {\"total\": 6}}}}");
        assertThat(series()).containsExactly("null 1", "6 0", "null 1");

        change(report, "{\"tables\": {\"applications\": {\"new\": {\"total\": 4}}}}");
        assertThat(series()).containsExactly("null 1", "4 0", "null 1");

        Zibo.report(bureau, 2022, applications(5));
        assertThat(series()).containsExactly("null 1", "4 0", "5 0");

        withdraw(report);
        assertThat(series()).containsExactly("null 1", "null 1", "5 0");
    }

    @Test
    void an_organ_that_comes_moves_or_need_not_report_is_seen_at_once() {
        Zibo.report(bureau, 2021, applications(4));
        assertThat(series()).containsExactly("null 1", "4 0", "null 1");

        String other = Zibo.organ("乙局", "county", "department", zhangdian);
        assertThat(series()).containsExactly("null 2", "4 1", "null 2");

        Zibo.report(other, 2021, applications(3));
        assertThat(series()).containsExactly("null 2", "7 0", "null 2");

        change("/api/v1/organs/" + other, "{\"validFrom\": \"2022-03-01\"}");
        assertThat(series()).containsExactly("null 1", "7 0", "null 2");

        change("/api/v1/organs/" + other, "{\"exemptFrom\": 2022, \"exemptReason\": \"由甲局一并编制\"}");
        assertThat(series()).containsExactly("null 1", "7 0", "null 1");

        change("/api/v1/organs/" + other, "{\"kind\": \"vertical\"}");
        assertThat(series()).containsExactly("null 1", "4 0", "null 1");

        change("/api/v1/organs/" + other, "{\"kind\": \"department\"}");
        change("/api/v1/organs/" + bureau, "{\"supervisor\": \"%s\"}".formatted(Zibo.zhangdian()));
        assertThat(series()).as("with none below it the government is left").containsExactly("null 1", "3 0", "null 1");
    }

    @Test
    void each_stage_and_extent_has_sums_of_its_own() {
        Zibo.report(zhangdian, 2021, applications(9));
        Zibo.report(bureau, 2021, applications(4));

        assertThat(series("draft", "subtree")).containsExactly("null 1", "4 0", "null 1");
        assertThat(series("approved", "subtree")).containsExactly("null 1", "null 1", "null 1");
        assertThat(series("draft", "own")).containsExactly("null 1", "9 0", "null 1");
        assertThat(series("approved", "own")).containsExactly("null 1", "null 1", "null 1");
    }

    /** What is asked for the second time is kept, and must be as what is added up afresh. */
    private List<String> series() {
        List<String> first = series("draft", "subtree");
        assertThat(series("draft", "subtree")).isEqualTo(first);
        List<String> afresh = new ArrayList<>();
        for (int year = 2020; year <= 2022; year++) {
            afresh.add(told(get("/consolidation/" + year + "?stage=draft").at("/tables/" + NEW)));
        }
        assertThat(first).isEqualTo(afresh);
        return first;
    }

    private List<String> series(String stage, String scope) {
        List<String> years = new ArrayList<>();
        get("/series?from=2020&to=2022&cells=%s&stage=%s&scope=%s".formatted(NEW, stage, scope))
                .path("years")
                .forEach(year -> years.add(told(year.at("/points/0"))));
        return years;
    }

    private static String told(JsonNode sum) {
        return sum.path("sum").asText() + " " + sum.path("absent").asText();
    }

    private JsonNode get(String path) {
        return Zibo.get("/api/v1/organs/" + zhangdian + path);
    }

    private static JsonNode applications(int received) {
        return json("{\"applications\": {\"new\": {\"total\": %d}}}".formatted(received));
    }

    private static void change(String address, String with) {
        Contract.given()
                .header("If-Match", "*")
                .contentType(Contract.MERGE_PATCH)
                .body(with)
                .patch(address)
                .then()
                .statusCode(200);
    }

    private static void withdraw(String report) {
        Contract.given()
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"action\": \"withdraw\", \"reason\": \"x\"}")
                .post(report + "/transitions")
                .then()
                .statusCode(200);
    }
}
