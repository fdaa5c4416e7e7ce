package org.gouji.supervision;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.supervision.Zibo.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.contract.Contract;
import org.gouji.identity.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two districts that have nothing to do with each other. Whoever looks after the one never learns a figure, a count or a
 * name from the supervision of the other. Their year is nobody else's.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupervisionScopeTest {

    private static final int YEAR = 2975;
    private static final String CELL = "applications/new/total";
    private static final String CSV = "text/csv";

    /** A district: its government, an office with a report that has a finding, and one that has not begun. */
    private record District(String name, int figure, String government, String office, String idle, String report) {

        static District named(String name, int figure) {
            String government = Zibo.organ(name + "人民政府", "county", "government", "");
            String office = Zibo.organ(name + "数据局", "county", "department", government);
            String report = Zibo.report(
                    office,
                    YEAR,
                    json(
                            """
                            {"applications": {"new": {"naturalPerson": 1, "company": 0, "researchInstitute": 0,
                                "socialOrganisation": 0, "legalService": 0, "otherEntity": 0, "total": %d}}}
                            """
                                    .formatted(figure)));
            String idle = Zibo.organ(name + "档案馆", "county", "publicInstitution", government);
            return new District(name, figure, government, office, idle, report);
        }

        /** Whatever of it somebody else must not see. */
        List<String> secrets() {
            return List.of(name, String.valueOf(figure), government, office, idle, report);
        }
    }

    private District own = new District("", 0, "", "", "", "");
    private District other = own;

    /** Once, and not before all: only then is it known where the service is. */
    @BeforeEach
    void two_districts() {
        if (own == other) {
            own = District.named("云川区", 5_500_055);
            other = District.named("石桥区", 7_700_077);
        }
    }

    /** About all that somebody supervises. */
    static Stream<String> overall() {
        return Stream.of("", "/due?limit=50", "/findings?limit=50", "/findings/counts", "?name=石桥区", "?status=draft")
                .map(path -> "/api/v1/supervision/" + YEAR + path);
    }

    /** About one district, whose government stands in them. */
    static Stream<String> ofOne() {
        String organ = "/api/v1/organs/{organ}";
        String sum = organ + "/consolidation/" + YEAR;
        String year = "/api/v1/supervision/" + YEAR;
        return Stream.of(
                sum + "?stage=draft",
                sum + "/contributions?stage=draft&cell=" + CELL,
                sum + "/absent?stage=draft",
                sum + "/gaps?stage=draft",
                organ + "/series?stage=draft&from=2975&to=2975&cells=" + CELL,
                organ + "/indicators/" + YEAR + "?stage=draft",
                year + "?organ={organ}",
                year + "/due?organ={organ}",
                year + "/findings?organ={organ}",
                year + "/findings/counts?organ={organ}");
    }

    /** Which of both come as files too. */
    private static boolean isFile(String path) {
        return path.matches(".*/(series|indicators/.*|supervision/\\d+|findings)(\\?.*)?");
    }

    @ParameterizedTest
    @MethodSource("overall")
    void a_supervisor_is_told_of_their_own_district_alone(String path) {
        String supervisor = Someone.as("supervisor", own.government());
        String clerkThereToo = Someone.unknown()
                .granted("supervisor", own.government())
                .granted("clerk", other.office())
                .granted("reviewer", other.government())
                .credentials();

        for (String who : List.of(supervisor, clerkThereToo)) {
            for (String told : told(who, path)) {
                assertThat(told).doesNotContain(other.secrets());
            }
        }
        String there = path + (path.contains("?") ? "&" : "?") + "organ=" + other.government();
        for (String told : told(Someone.as("auditor"), there)) {
            assertThat(told).as("what there is to tell").containsAnyOf(other.name(), other.government());
        }
    }

    @ParameterizedTest
    @MethodSource("ofOne")
    void nobody_but_who_looks_after_a_district_may_ask_for_it(String path) {
        String here = path.replace("{organ}", own.government());
        String there = path.replace("{organ}", other.government());

        for (String told : told(Someone.as("supervisor", own.government()), here)) {
            assertThat(told).doesNotContain(other.secrets());
        }
        assertThat(told(Someone.as("auditor"), there)).hasSizeBetween(1, 2);
        refused(Someone.as("supervisor", own.government()), there, 404);
        refused(Someone.as("supervisor", own.office()), here, 404);
        for (String role : List.of("clerk", "reviewer", "publisher")) {
            refused(Someone.as(role, own.government()), here, 403);
            refused(Someone.as(role, own.government()), there, 403);
        }
        refused(Someone.as("administrator"), there, 403);
        Contract.givenByNobody().get(there).then().statusCode(401);
    }

    @Test
    void counts_are_those_of_the_district() {
        String supervisor = Someone.as("supervisor", own.government());
        String year = "/api/v1/supervision/" + YEAR;

        assertThat(read(supervisor, year).path("counts")).isEqualTo(json("{\"notBegun\": 2, \"draft\": 1}"));
        assertThat(read(supervisor, year + "?name=石桥区").path("items")).isEmpty();
        assertThat(read(supervisor, year + "/due").path("items")).hasSize(3);
        assertThat(read(supervisor, year + "/findings").path("items")).hasSize(1);
        JsonNode findings = read(supervisor, year + "/findings/counts");
        assertThat(findings.path("reports").asInt()).isEqualTo(1);
        assertThat(findings.path("items")).hasSize(1);
        assertThat(read(supervisor, "/api/v1/organs/" + own.government() + "/consolidation/" + YEAR + "?stage=draft")
                        .at("/tables/" + CELL + "/sum")
                        .asInt())
                .isEqualTo(own.figure());
    }

    @Test
    void the_place_in_somebody_elses_list_opens_nothing() {
        String supervisor = Someone.as("supervisor", own.government());
        for (String list : List.of("", "/due", "/findings", "/findings/counts")) {
            String path = "/api/v1/supervision/" + YEAR + list + "?limit=1";
            String cursor = read(Someone.as("auditor"), path).path("next").asText();

            assertThat(told(supervisor, path + "&cursor=" + cursor))
                    .allSatisfy(told -> assertThat(told).doesNotContain(other.secrets()));
        }
    }

    @Test
    void drafts_of_peers_rank_nobody() {
        String peer = Zibo.organ("云川区统计局", "county", "department", own.government());
        Zibo.report(
                peer, YEAR, json("{\"applications\": {\"granted\": {\"total\": 1}, \"processed\": {\"total\": 2}}}"));

        JsonNode indicators = read(
                Someone.as("supervisor", own.government()),
                "/api/v1/organs/" + own.office() + "/indicators/" + YEAR + "?stage=draft&scope=own");

        assertThat(indicators.path("items")).isNotEmpty().allSatisfy(one -> assertThat(one.path("peers"))
                .isEqualTo(json("0")));
        Contract.given().header("If-Match", "*").delete(reportOf(peer)).then().statusCode(204);
        Contract.given()
                .header("If-Match", "*")
                .delete("/api/v1/organs/" + peer)
                .then()
                .statusCode(204);
    }

    @Test
    void a_check_is_tried_on_the_reports_of_the_district_alone() {
        String supervisor = Someone.as("supervisor", own.government());

        Response everywhere = trial(Contract.givenBy(supervisor), "null");
        Response there = trial(Contract.givenBy(supervisor), '"' + other.government() + '"');

        assertThat(everywhere.jsonPath().getInt("head.reports")).isEqualTo(1);
        assertThat(everywhere.jsonPath().getInt("failed")).isEqualTo(1);
        assertThat(there.jsonPath().getInt("head.reports")).isZero();
        for (Response told : List.of(everywhere, there)) {
            assertThat(told.asString()).doesNotContain(other.secrets());
        }
        assertThat(trial(Contract.givenBy(Someone.as("auditor")), "null").asString())
                .contains(own.name(), other.name());
        for (String role : List.of("clerk", "reviewer")) {
            assertThat(trial(Contract.givenBy(Someone.as(role, other.government())), "null")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void the_public_register_of_organs_has_nothing_of_their_reports() {
        List<String> lines = Contract.givenByNobody()
                .accept(CSV)
                .get("/api/v1/organs?name=石桥区")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(lines.get(0)).endsWith("机关编号,机关全称,别名,层级,类别,职权,上级机关,统一社会信用代码,成立日期,撤销日期,承接机关,免报起始年度,免报截止年度,免报原因");
        assertThat(String.join("", lines))
                .contains(other.office())
                .doesNotContain(String.valueOf(other.figure()), "draft", "草稿");
    }

    private static Response trial(RequestSpecification request, String organ) {
        return request.contentType(JSON)
                .body(
                        """
                        {"year": %d, "organ": %s, "check": {
                            "id": "W-78", "version": 1, "editions": ["2021"], "scope": "table", "severity": "warning",
                            "effect": "none", "basis": "x", "title": {"zh": "试", "en": "Try"},
                            "rules": [{"at": "here", "holds": "applications[new,total] = 0",
                                       "message": {"zh": "{left}", "en": "{left}"}}]}}
                        """
                                .formatted(YEAR, organ))
                .post("/api/v1/checks/trial");
    }

    private static String reportOf(String organ) {
        return Zibo.get("/api/v1/reports?organ=" + organ).at("/items/0/href").asText();
    }

    private static JsonNode read(String who, String path) {
        return json(
                Contract.givenBy(who).get(path).then().statusCode(200).extract().asString());
    }

    /** As JSON, and as a file where there is one. */
    private static List<String> told(String who, String path) {
        List<String> told = new ArrayList<>();
        told.add(
                Contract.givenBy(who).get(path).then().statusCode(200).extract().asString());
        if (isFile(path)) {
            told.add(Contract.givenBy(who)
                    .accept(CSV)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        }
        return told;
    }

    private void refused(String who, String path, int status) {
        List<RequestSpecification> asked = new ArrayList<>(List.of(Contract.givenBy(who)));
        if (isFile(path)) {
            asked.add(Contract.givenBy(who).accept(CSV));
        }
        for (RequestSpecification request : asked) {
            assertThat(request.get(path)
                            .then()
                            .statusCode(status)
                            .extract()
                            .asString()
                            .replace(path, ""))
                    .doesNotContain(other.name(), String.valueOf(other.figure()), other.office());
        }
    }
}
