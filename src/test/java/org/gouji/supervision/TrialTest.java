package org.gouji.supervision;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.gouji.contract.Contract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TrialTest {

    private static final String TRIAL = "/api/v1/checks/trial";
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void every_report_of_the_year_counts_once() {
        String office = organ(null);
        report(organ(office), 2022, "平台建设", 1, 1);
        String failing = report(organ(office), 2022, "", 3, 1);
        String failingTwice = report(organ(office), 2022, "", 3, 3);
        report(organ(office), 2023, "", 3, 3);

        JsonPath result = tried(trial(office, atMostTwo()));

        assertThat(result.getMap("head").toString()).isEqualTo("{edition=2021, year=2022, reports=3}");
        assertThat(counts(result, "")).containsExactly(1, 2, 0);
        assertThat(result.getInt("notApplicable")).isZero();
        assertThat(counts(result, "findings.")).containsExactly(3, 3, 0);
        assertThat(result.getList("examples.failed.href")).containsExactly(failing, failingTwice);
        assertThat(result.getList("examples.undetermined")).isEmpty();
    }

    @Test
    void a_report_that_lacks_what_is_asked_is_undetermined_and_one_that_is_not_asked_not_applicable() {
        String office = organ(null);
        String lacking = report(organ(office), 2022, "", null, 1);
        String lackingAndFailing = report(organ(office), 2022, "", null, 3);
        ObjectNode regulationsOnly = trial(office, atMostTwo());
        ((ObjectNode) regulationsOnly.at("/check/rules/0")).put("when", "disclosure[normativeDocuments,issued] > 2");

        JsonPath all = tried(trial(office, atMostTwo()));
        JsonPath some = tried(regulationsOnly);

        assertThat(counts(all, "")).containsExactly(0, 1, 1);
        assertThat(all.getList("examples.undetermined.href")).containsExactly(lacking);
        assertThat(all.getString("examples.undetermined[0].finding.outcome")).isEqualTo("undetermined");
        assertThat(all.getList("examples.failed.href")).containsExactly(lackingAndFailing);
        assertThat(counts(some, "")).containsExactly(0, 1, 0);
        assertThat(some.getInt("notApplicable")).isEqualTo(1);
    }

    @Test
    void an_example_shows_whose_report_it_is_and_what_is_wrong_with_it() {
        String office = organ(null);
        String organ = organ(office);
        report(organ, 2022, "", 5, 1);

        JsonPath result = tried(trial(office, atMostTwo()));

        assertThat(result.getString("examples.failed[0].organ.id")).isEqualTo(organ);
        assertThat(result.getString("examples.failed[0].finding.id")).isEqualTo("W-77/disclosure/regulations");
        assertThat(result.getString("examples.failed[0].finding.message.zh")).isEqualTo("规章5件，多于2件");
        assertThat(result.getInt("examples.failed[0].finding.comparison.difference"))
                .isEqualTo(3);
    }

    @Test
    void as_many_examples_are_shown_as_somebody_wants_to_see() {
        String office = organ(null);
        for (int i = 0; i < 6; i++) {
            report(organ(office), 2022, "", 3, 1);
        }

        assertThat(tried(trial(office, atMostTwo())).getList("examples.failed")).hasSize(5);
        assertThat(tried(trial(office, atMostTwo()).put("limit", 6)).getList("examples.failed"))
                .hasSize(6);
        assertThat(tried(trial(office, atMostTwo()).put("limit", 0)).getList("examples.failed"))
                .isEmpty();
    }

    @Test
    void only_the_draft_is_run_and_it_stands_in_the_place_of_the_check_that_has_its_id() {
        String office = organ(null);
        String report = report(organ(office), 2022, "", 3, 1);
        String before = Contract.given().get("/api/v1/checks/T3-01").asString();
        ObjectNode trial = trial(office, atMostTwo());
        ((ObjectNode) trial.get("check")).put("id", "T3-01");

        JsonPath result = tried(trial);

        assertThat(counts(result, "findings.")).containsExactly(1, 1, 0);
        assertThat(Contract.given().get("/api/v1/checks/T3-01").asString()).isEqualTo(before);
        assertThat(Contract.given().get(report + "/validation").jsonPath().getList("findings.id"))
                .doesNotContain("T3-01/disclosure/regulations");
    }

    @Test
    void a_draft_is_tried_whether_it_is_active_or_not() {
        String office = organ(null);
        report(organ(office), 2022, "", 3, 1);
        ObjectNode trial = trial(office, atMostTwo());
        ((ObjectNode) trial.get("check")).put("active", false);

        assertThat(counts(tried(trial), "")).containsExactly(0, 1, 0);
    }

    @Test
    void equations_that_fail_together_are_not_repaired() {
        String office = organ(null);
        report(organ(office), 2022, "", 3, 1);
        ObjectNode check = check("disclosure[regulations,issued] = disclosure[normativeDocuments,issued]");
        ObjectNode other = ((ObjectNode) check.at("/rules/0")).deepCopy().put("at", "there");
        check.withArray("/rules")
                .add(other.put("holds", "disclosure[regulations,issued] = disclosure[regulations,inForce]"));
        check.put("severity", "error");

        JsonPath result = tried(trial(office, check));

        assertThat(counts(result, "findings.")).containsExactly(0, 2, 0);
        assertThat(result.getList("examples.failed[0].finding.repairs")).isEmpty();
    }

    @Test
    void prose_can_be_asked_too() {
        String office = organ(null);
        report(organ(office), 2022, "建设平台", 1, 1);
        report(organ(office), 2022, "没有可写的", 1, 1);
        report(organ(office), 2022, "", 1, 1);

        JsonPath result = tried(trial(office, check("mentions(overview, \"平台\")")));

        assertThat(counts(result, "")).containsExactly(1, 1, 1);
    }

    @Test
    void null_is_as_good_as_absent() {
        String office = organ(null);
        ObjectNode trial = trial(office, atMostTwo()).putNull("limit");
        ((ObjectNode) trial.get("check")).putNull("note");
        ((ObjectNode) trial.at("/check/rules/0")).putNull("when");

        assertThat(tried(trial).getInt("head.reports")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            /year             | 2018                | /year no-edition
            /year             | "2022"              | /year not-an-integer
            /year             | null                | /year required
            /limit            | 101                 | /limit out-of-range
            /organ            | "nobody"            | /organ not-a-uuid
            /organ            | "01775a3c-2800-7000-8000-00000000ffff" | /organ unknown-organ
            /anno             | 1                   | /anno unknown-property
            /check            | null                | /check required
            /check            | []                  | /check not-an-object
            /check/hold       | 1                   | /check/hold unknown-property
            /check/id         | null                | /check/id check-defect
            /check/id         | "wuhan"             | /check/id check-defect
            /check/version    | "1"                 | /check/version not-an-integer
            /check/active     | "yes"               | /check/active not-a-boolean
            /check/severity   | "grave"             | /check/severity check-defect
            /check/editions   | ["2019"]            | /check/editions not-of-the-edition
            /check/editions   | ["2021", "1949"]    | /check/editions/1 unknown-edition
            /check/editions   | ["2021", 2019]      | /check/editions/1 not-a-text
            /check/editions   | []                  | /check/editions check-defect
            /check/title      | {"zh": "甲"}         | /check/title check-defect
            /check/rules      | []                  | /check/rules check-defect
            /check/rules      | {}                  | /check/rules not-an-array
            /check/rules/0/holds   | "disclosure[fees,price] > 0" | /check/rules/0 check-defect
            /check/rules/0/at      | null           | /check/rules/0/at check-defect
            /check/rules/0/message | {"en": "x"}    | /check/rules/0/message check-defect
            /check/rules/0/limit   | 3              | /check/rules/0/limit check-defect
            /check/rules/0/a~1b    | 3              | /check/rules/0/a~1b unknown-property
            /check/rules/1/holds   | "year >"       | /check/rules/1 check-defect
            """)
    void what_is_wrong_is_told_with_its_place(String pointer, String value, String defect) throws Exception {
        ObjectNode trial = trial(organ(null), check("disclosure[fees,amount] = 0"));
        ObjectNode rule = (ObjectNode) trial.at("/check/rules/0");
        trial.withArray("/check/rules").add(rule.deepCopy().put("at", "there"));
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) trial.at(pointer.substring(0, last)))
                .set(pointer.substring(last + 1).replace("~1", "/"), MAPPER.readTree(value));

        Response refused = send(Contract.givenWrong(), trial)
                .then()
                .statusCode(422)
                .extract()
                .response();

        assertThat(defects(refused)).containsExactly(defect);
    }

    @Test
    void all_defects_are_told_at_once_and_of_those_of_a_check_what_they_are() {
        ObjectNode trial =
                trial(organ(null), check("disclosure[fees,price] > 0")).put("limit", -1);
        ObjectNode check = (ObjectNode) trial.get("check");
        check.put("effect", "stops").put("basis", " ");
        check.withArray("/rules").addObject().putArray("repair").add("T3-01");

        Response refused = send(Contract.givenWrong(), trial);

        assertThat(defects(refused))
                .containsExactly(
                        "/check/rules/1/repair repair-alone",
                        "/check/effect check-defect",
                        "/check/basis check-defect",
                        "/limit out-of-range");
        assertThat(refused.jsonPath().getString("errors[1].message.en"))
                .isEqualTo("The check is wrong: effect 'stops' is unknown");
    }

    @Test
    void a_check_is_not_larger_than_the_contract_says() {
        ObjectNode trial = trial(organ(null), check("x".repeat(5001)));
        var editions = trial.withArray("/check/editions");
        for (int i = 0; i < 200; i++) {
            editions.add("2021");
        }

        assertThat(defects(send(Contract.givenWrong(), trial)))
                .containsExactly("/check/editions too-many", "/check/rules/0/holds too-long");
    }

    private static ObjectNode atMostTwo() {
        ObjectNode check = check("disclosure[$row,issued] <= 2");
        ObjectNode rule = (ObjectNode) check.at("/rules/0");
        rule.put("at", "disclosure/$row");
        rule.putObject("each").put("table", "disclosure").put("row", "regulations, normativeDocuments");
        rule.putObject("message").put("zh", "{row}{left}件，多于2件").put("en", "{row}: {left}, more than 2");
        return check;
    }

    private static ObjectNode check(String holds) {
        ObjectNode check = MAPPER.createObjectNode()
                .put("id", "W-77")
                .put("version", 1)
                .put("scope", "row")
                .put("severity", "warning")
                .put("effect", "none")
                .put("basis", "本地要求");
        check.putArray("editions").add("2021");
        check.putObject("title").put("zh", "试").put("en", "Try");
        ObjectNode rule = check.putArray("rules").addObject().put("at", "here").put("holds", holds);
        rule.putObject("message").put("zh", "错").put("en", "wrong");
        return check;
    }

    private static ObjectNode trial(String organ, ObjectNode check) {
        ObjectNode trial = MAPPER.createObjectNode().put("year", 2022).put("organ", organ);
        trial.set("check", check);
        return trial;
    }

    private static JsonPath tried(JsonNode trial) {
        return send(Contract.given(), trial).then().statusCode(200).extract().jsonPath();
    }

    private static Response send(RequestSpecification request, JsonNode trial) {
        return request.contentType(JSON).body(trial.toString()).post(TRIAL);
    }

    private static List<Integer> counts(JsonPath result, String prefix) {
        return List.of(
                result.getInt(prefix + "passed"),
                result.getInt(prefix + "failed"),
                result.getInt(prefix + "undetermined"));
    }

    private static List<String> defects(Response response) {
        try {
            return StreamSupport.stream(
                            MAPPER.readTree(response.asString()).path("errors").spliterator(), false)
                    .map(error -> error.path("pointer").asText() + " "
                            + error.path("code").asText())
                    .toList();
        } catch (JsonProcessingException e) {
            throw new AssertionError(response.asString(), e);
        }
    }

    private static String organ(@Nullable String supervisor) {
        ObjectNode organ = MAPPER.createObjectNode()
                .put("name", "Office " + UUID.randomUUID())
                .put("tier", "county")
                .put("kind", "department")
                .put("supervisor", supervisor);
        return created("/api/v1/organs", organ).path("id");
    }

    /** The address of a report with these figures; null is a missing one. */
    private static String report(
            String organ, int year, String overview, @Nullable Integer regulations, int normativeDocuments) {
        ObjectNode report = MAPPER.createObjectNode().put("year", year);
        report.putObject("organ").put("id", organ);
        if (!overview.isEmpty()) {
            report.putObject("sections").putObject("overview").put("text", overview);
        }
        ObjectNode table = report.putObject("tables").putObject("disclosure");
        table.putObject("normativeDocuments").put("issued", normativeDocuments);
        if (regulations != null) {
            table.putObject("regulations").put("issued", regulations).put("inForce", 1);
        }
        return created("/api/v1/reports", report).header("Location");
    }

    private static Response created(String path, JsonNode body) {
        return Contract.given()
                .contentType(JSON)
                .body(body.toString())
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }
}
