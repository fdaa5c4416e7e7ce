package org.gouji.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.gouji.contract.Contract;
import org.gouji.report.Balanced;
import org.gouji.review.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While a published report is being corrected, what counts and what everybody sees is what was published. */
@QuarkusTest
class CorrectionUnderWayTest {

    private static final String NOT_YET = "还没有公布的话。";

    private String zhangdian = "";
    private String office = "";
    private String report = "";

    @BeforeEach
    void a_report_that_is_being_corrected() {
        zhangdian = Zibo.zhangdian();
        office = Zibo.organ(Balanced.ORGAN, "county", "department", zhangdian);
        report = Office.readyReportOf(office, 2020);
        for (String action : List.of("submit", "approve", "publish")) {
            Office.move(report, action).then().statusCode(200);
        }
        Office.move(report, "*", "{\"action\": \"correct\", \"reason\": \"x\"}");
        change(
                "{\"title\": \"%s\", \"sections\": {\"overview\": {\"heading\": \"%s\"}}, \"tables\": {\"applications\": {\"new\": {\"naturalPerson\": 7777}}}}"
                        .formatted(NOT_YET, Office.UNUSUAL));
    }

    @Test
    void a_sum_of_what_is_handed_in_or_published_goes_by_what_was_published() {
        assertThat(sum("published")).isEqualTo(sum("submitted")).isNotEqualTo("7777");
        assertThat(sum("draft")).isEqualTo("7777");
    }

    @Test
    void everybody_reads_lists_and_compares_what_was_published() {
        for (String path : List.of(
                report,
                report + "/tables/applications",
                report + "/revisions",
                report + "/revisions/2",
                "/api/v1/reports?organ=" + office)) {
            String seen = Contract.givenByNobody()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(seen).as(path).doesNotContain(NOT_YET, "7777", "correction");
        }
        assertThat(Contract.givenByNobody()
                        .get(report + "/revisions/2/difference?against=current")
                        .asString())
                .doesNotContain(NOT_YET, "7777");
    }

    @Test
    void everybody_learns_nothing_of_what_checks_say_by_asking_for_it() {
        String failed = "/api/v1/reports?findings=failed&organ=" + office;
        assertThat(Zibo.get(failed).path("items")).hasSize(1);

        for (String findings : List.of("failed", "blocking", "undetermined", "none")) {
            assertThat(Contract.givenByNobody()
                            .get("/api/v1/reports?findings=" + findings + "&organ=" + office)
                            .jsonPath()
                            .getList("items"))
                    .as(findings)
                    .isEmpty();
        }
    }

    private String sum(String stage) {
        JsonNode sums = Zibo.get("/api/v1/organs/" + zhangdian + "/consolidation/2020?stage=" + stage);
        return sums.path("tables")
                .path("applications")
                .path("new")
                .path("naturalPerson")
                .path("sum")
                .asText();
    }

    private void change(String patch) {
        Contract.given()
                .header("If-Match", "*")
                .contentType(Contract.MERGE_PATCH)
                .body(patch)
                .patch(report)
                .then()
                .statusCode(200);
    }
}
