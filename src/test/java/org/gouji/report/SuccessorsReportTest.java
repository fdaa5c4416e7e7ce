package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.organ.OrganFixture.anOrgan;
import static org.gouji.report.Desk.newReport;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Optional;
import org.gouji.contract.Contract;
import org.gouji.organ.OrganFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose figures of last year the report of an organ follows on that took over from others. */
@QuarkusTest
class SuccessorsReportTest {

    private static final int LAST = 2962;
    private static final int YEAR = 2963;
    private static final String Y_01 = "Y-01/applications/carriedIn/total";
    private static final String MERGED = "Y-10/applications/carriedIn/total";
    private static final String SPLIT = "Y-10/applications/carriedIn";

    @Test
    void an_organ_under_a_new_name_goes_on_from_its_report_under_the_old() {
        String renamed = founded().entered();
        String old = carriedOut(ended(List.of(renamed)), 3);

        JsonPath findings = validated(carriedIn(renamed, 2));

        assertThat(ids(findings)).contains(Y_01).doesNotContain(MERGED, SPLIT);
        assertThat(findings.getString("head.previous.href")).isEqualTo(old);
    }

    @ParameterizedTest
    @CsvSource({"7, false", "6, true"})
    void organs_that_were_merged_carry_in_what_all_of_them_carried_out(int in, boolean isFound) {
        String merged = founded().entered();
        String one = carriedOut(ended(List.of(merged)), 3);
        String other = carriedOut(ended(List.of(merged)), 4);

        JsonPath findings = validated(carriedIn(merged, in));

        assertThat(ids(findings).contains(MERGED)).isEqualTo(isFound);
        assertThat(ids(findings)).doesNotContain(Y_01, SPLIT);
        assertThat(findings.getList("head.predecessors.href")).containsExactlyInAnyOrder(one, other);
        assertThat(findings.getMap("head")).doesNotContainKey("previous");
    }

    @Test
    void an_organ_that_absorbed_another_adds_its_own_report_of_last_year() {
        String absorbing = anOrgan().entered();
        carriedOut(absorbing, 2);
        carriedOut(ended(List.of(absorbing)), 3);

        assertThat(ids(validated(carriedIn(absorbing, 5)))).doesNotContain(Y_01, MERGED);
    }

    @Test
    void nothing_is_compared_before_all_of_the_reports_are_there() {
        String merged = founded().entered();
        String last = ended(List.of(merged));
        carriedOut(ended(List.of(merged)), 3);
        String report = carriedIn(merged, 3);

        assertThat(undetermined(validated(report))).contains("Y-10").doesNotContain("Y-01");
        assertThat(kept(merged, MERGED)).isZero();

        String lastReport = carriedOut(last, 1);
        assertThat(ids(validated(report))).contains(MERGED);
        assertThat(kept(merged, MERGED)).isEqualTo(1);

        Desk.delete(lastReport, "*").then().statusCode(204);
        assertThat(kept(merged, MERGED)).isZero();
    }

    @Test
    void an_organ_that_may_have_been_there_before_is_not_taken_for_another() {
        String unclear = anOrgan().entered();
        carriedOut(ended(List.of(unclear)), 3);

        JsonPath findings = validated(carriedIn(unclear, 2));

        assertThat(ids(findings)).doesNotContain(Y_01, MERGED);
        assertThat(undetermined(findings)).contains("Y-10");
    }

    @ParameterizedTest
    @CsvSource({"3, false", "4, true"})
    void a_part_of_an_organ_carries_in_no_more_than_the_whole_carried_out(int in, boolean isFound) {
        String part = founded().entered();
        carriedOut(ended(List.of(part, founded().entered())), 3);

        JsonPath findings = validated(carriedIn(part, in));

        assertThat(ids(findings).contains(SPLIT)).isEqualTo(isFound);
        assertThat(ids(findings)).doesNotContain(Y_01, MERGED);
    }

    @Test
    void findings_that_are_kept_follow_the_reports_of_those_before_and_who_they_are() {
        String merged = founded().entered();
        String one = ended(List.of(merged));
        String report = carriedOut(one, 3);
        String other = ended(List.of(merged));
        carriedOut(other, 4);
        carriedIn(merged, 7);
        assertThat(kept(merged, MERGED)).isZero();

        Desk.put(report + "/tables/applications", "*", applications("carriedOut", 5))
                .then()
                .statusCode(200);
        assertThat(kept(merged, MERGED)).isEqualTo(1);

        Desk.patch("/api/v1/organs/" + other, "*", "{\"successors\": []}")
                .then()
                .statusCode(200);
        assertThat(kept(merged, MERGED)).isZero();
        assertThat(kept(merged, Y_01)).isEqualTo(1);
    }

    @Test
    void an_organ_that_was_there_to_the_end_of_a_year_hands_over_in_the_next() {
        String renamed = anOrgan().with("validFrom", YEAR + "-01-01").entered();
        String old = anOrgan()
                .with("validUntil", LAST + "-12-31")
                .with("successors", List.of(renamed))
                .entered();
        carriedOut(old, 3);

        assertThat(ids(validated(carriedIn(renamed, 2)))).contains(Y_01);
    }

    @Test
    void an_organ_that_ended_in_the_year_in_which_it_began_hands_on_what_came_to_it() {
        String last = founded().entered();
        String between = passing(List.of(last));
        String first = ended(List.of(between));
        String report = carriedOut(first, 3);
        String follower = carriedIn(last, 2);

        assertThat(ids(validated(follower))).contains(Y_01).doesNotContain(MERGED, SPLIT);
        assertThat(validated(follower).getString("head.previous.href")).isEqualTo(report);
        assertThat(kept(last, Y_01)).isEqualTo(1);

        Desk.put(report + "/tables/applications", "*", applications("carriedOut", 2))
                .then()
                .statusCode(200);
        assertThat(kept(last, Y_01)).as("its report follows").isZero();

        carriedOut(ended(List.of(between)), 1);
        assertThat(kept(last, MERGED)).as("another came before").isEqualTo(1);

        Desk.patch("/api/v1/organs/" + first, "*", "{\"successors\": []}")
                .then()
                .statusCode(200);
        assertThat(kept(last, MERGED)).isZero();
        assertThat(kept(last, Y_01)).as("1 and 2 are compared").isEqualTo(1);
    }

    @Test
    void what_was_parted_on_the_way_is_a_part() {
        String part = founded().entered();
        String between = passing(List.of(part, founded().entered()));
        carriedOut(ended(List.of(between)), 3);

        assertThat(ids(validated(carriedIn(part, 4)))).contains(SPLIT).doesNotContain(Y_01, MERGED);
    }

    @Test
    void predecessors_may_be_sent_with_a_report_that_is_not_kept() {
        String own = "\"previous\": {\"year\": 2021, \"tables\": {\"applications\": %s}}"
                .formatted(applications("carriedOut", 1));
        String others = "\"predecessors\": [{\"year\": 2021, \"tables\": {\"applications\": %s}}]"
                .formatted(applications("carriedOut", 2));

        assertThat(ids(checked(others))).contains(Y_01).doesNotContain(MERGED);
        assertThat(ids(checked(own + ", " + others))).contains(MERGED).doesNotContain(Y_01);
        assertThat(ids(checked(others + ", \"split\": true"))).contains(SPLIT).doesNotContain(Y_01, MERGED);
    }

    private static JsonPath checked(String more) {
        return Contract.given()
                .contentType("application/json")
                .body("{\"year\": 2022, \"tables\": {\"applications\": %s}, %s}"
                        .formatted(applications("carriedIn", 9), more))
                .post("/api/v1/validation")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static OrganFixture founded() {
        return anOrgan().with("validFrom", YEAR + "-07-01");
    }

    private static String ended(List<String> successors) {
        return anOrgan()
                .with("validUntil", YEAR + "-06-30")
                .with("successors", successors)
                .entered();
    }

    /** One that was there for some months of the year. */
    private static String passing(List<String> successors) {
        return founded()
                .with("validUntil", YEAR + "-11-30")
                .with("successors", successors)
                .entered();
    }

    private static String carriedOut(String organ, int count) {
        return newReport(organ, LAST, tables("carriedOut", count));
    }

    private static String carriedIn(String organ, int count) {
        return newReport(organ, YEAR, tables("carriedIn", count));
    }

    private static String tables(String row, int count) {
        return ", \"tables\": {\"applications\": " + applications(row, count) + "}";
    }

    private static String applications(String row, int count) {
        return ("{\"%s\": {\"naturalPerson\": %d, \"company\": 0, \"researchInstitute\": 0, \"socialOrganisation\": 0,"
                        + " \"legalService\": 0, \"otherEntity\": 0, \"total\": %d}}")
                .formatted(row, count, count);
    }

    private static JsonPath validated(String report) {
        return Desk.get(report + "/validation").then().statusCode(200).extract().jsonPath();
    }

    private static List<String> ids(JsonPath findings) {
        return findings.getList("findings.findAll { it.outcome == 'failed' }.id");
    }

    /** The checks that cannot be decided without last year's report. */
    private static String undetermined(JsonPath findings) {
        return Optional.ofNullable(findings.getString("findings.find { it.id.endsWith('/previous') }.message.en"))
                .orElse("");
    }

    /** How many findings of the kind supervision has of the organ. */
    private static long kept(String organ, String id) {
        List<String> found = Contract.given()
                .get("/api/v1/supervision/" + YEAR + "/findings?organ=" + organ)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findings.id.flatten()");
        return found.stream().filter(id::equals).count();
    }
}
