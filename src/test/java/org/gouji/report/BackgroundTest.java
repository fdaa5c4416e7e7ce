package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.report.Desk.REPORTS;
import static org.gouji.report.Desk.delete;
import static org.gouji.report.Desk.etag;
import static org.gouji.report.Desk.get;
import static org.gouji.report.Desk.newOrgan;
import static org.gouji.report.Desk.newReport;
import static org.gouji.report.Desk.patch;
import static org.gouji.report.Desk.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Stored reports are checked against last year's report and the organ, and lists keep up with both. */
@QuarkusTest
class BackgroundTest {

    private static final int YEAR = 2020;
    private static final String Y_01 = "Y-01/applications/carriedIn/total";
    private static final String P_01 = "P-01/disclosure/regulations";

    private String organ;
    private String report;

    @BeforeEach
    void an_organ_with_a_report_that_carries_nothing_in() {
        organ = newOrgan(Balanced.ORGAN);
        report = newReport(organ, YEAR, "," + Balanced.content());
    }

    @Test
    void carried_in_must_equal_what_the_stored_report_of_last_year_carried_out() {
        String lastYear = newReport(organ, YEAR - 1, carriedOut(3));

        JsonNode validation = validation(report);

        JsonNode finding = finding(validation, Y_01);
        assertThat(finding.path("outcome").asText()).isEqualTo("failed");
        assertThat(finding.path("terms"))
                .containsExactly(
                        Json.of(
                                """
                        {"cell": "applications/carriedIn/total", "pointer": "/tables/applications/carriedIn/total",
                         "value": 0, "side": "left"}"""),
                        Json.of(
                                """
                        {"report": "previous", "cell": "applications/carriedOut/total",
                         "pointer": "/previous/tables/applications/carriedOut/total", "value": 3, "side": "right"}"""));
        assertThat(validation.at("/head/previous"))
                .isEqualTo(Json.of("{\"href\": \"%s\", \"version\": 1}".formatted(lastYear)));
    }

    @Test
    void lists_keep_up_with_last_years_report_when_it_is_started_changed_and_deleted() {
        String tag = etag(report);
        assertThat(blocked()).isEmpty();

        String lastYear = newReport(organ, YEAR - 1, carriedOut(3));
        assertThat(blocked()).contains(report);

        patch(lastYear + "/tables/applications/rows/carriedOut", "*", "{\"total\": 0}");
        assertThat(blocked()).doesNotContain(report);
        assertThat(finding(validation(report), Y_01).isMissingNode()).isTrue();

        put(lastYear + "/tables/applications", "*", "{\"carriedOut\": {\"total\": 1}}");
        assertThat(blocked()).contains(report);

        delete(lastYear, "*");
        assertThat(blocked()).isEmpty();
        assertThat(validation(report).at("/head/previous").isMissingNode()).isTrue();
        assertThat(etag(report)).isEqualTo(tag);
    }

    @Test
    void a_rehearsal_of_a_change_of_last_years_report_leaves_the_lists_as_they_are() {
        String lastYear = newReport(organ, YEAR - 1, carriedOut(0));

        put(lastYear + "/tables/applications?dryRun=true", "*", "{\"carriedOut\": {\"total\": 1}}");

        assertThat(blocked()).doesNotContain(report);
    }

    @Test
    void lists_keep_up_with_the_powers_of_the_organ() {
        patch(report + "/tables/disclosure/rows/regulations", "*", "{\"made\": 2, \"disclosed\": 2, \"total\": 2}");
        assertThat(blocked()).isEmpty();

        patch("/api/v1/organs/" + organ, "*", "{\"powers\": []}");
        assertThat(blocked()).containsExactly(report);
        assertThat(finding(validation(report), P_01).path("outcome").asText()).isEqualTo("failed");

        patch("/api/v1/organs/" + organ, "*", "{\"powers\": [\"ruleMaking\"]}");
        assertThat(blocked()).isEmpty();
        assertThat(finding(validation(report), P_01).isMissingNode()).isTrue();
    }

    @Test
    void the_organ_goes_by_its_aliases_too() {
        patch("/api/v1/organs/" + organ, "*", "{\"name\": \"Another office\"}");
        assertThat(ids(validation(report))).contains("S-12/title/title");

        patch("/api/v1/organs/" + organ, "*", "{\"aliases\": [\"%s\"]}".formatted(Balanced.ORGAN));

        assertThat(ids(validation(report))).doesNotContain("S-12/title/title");
    }

    @Test
    void a_write_with_findings_tells_what_the_next_read_tells() {
        newReport(organ, YEAR - 1, carriedOut(3));

        JsonNode written =
                Json.of(put(report + "?findings=true", etag(report), get(report).asString()));

        assertThat(written.path("validation")).isEqualTo(validation(report));
        assertThat(ids(written.path("validation"))).contains(Y_01);
    }

    @RepeatedTest(5)
    void reports_of_two_years_and_the_organ_written_at_the_same_moment_leave_the_counts_that_a_read_gives()
            throws Exception {
        String lonely = newOrgan(Balanced.ORGAN);

        List<String> reports = atOnce(List.of(
                () -> newReport(lonely, YEAR - 1, carriedOut(3)),
                () -> newReport(lonely, YEAR, "," + Balanced.content()),
                () -> newReport(lonely, YEAR + 1, ""),
                () -> patch("/api/v1/organs/" + lonely, "*", "{\"powers\": []}").asString()));

        for (String one : reports.subList(0, 3)) {
            JsonNode head = validation(one).path("head");
            JsonNode counts = counts(lonely, one);
            assertThat(counts.path("failed")).as(one).isEqualTo(head.path("failed"));
            assertThat(counts.path("blocking")).as(one).isEqualTo(head.path("blocking"));
        }
    }

    private static List<String> atOnce(List<Callable<String>> clerks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clerks.size());
        CyclicBarrier start = new CyclicBarrier(clerks.size());
        try {
            List<Future<String>> work = threads.invokeAll(clerks.stream()
                    .map(clerk -> (Callable<String>) () -> {
                        start.await();
                        return clerk.call();
                    })
                    .toList());
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : work) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static JsonNode counts(String organ, String report) {
        return stream(Json.of(get(REPORTS + "?organ=" + organ)).path("items"))
                .filter(item -> item.path("href").asText().equals(report))
                .findFirst()
                .orElseThrow()
                .path("findings");
    }

    private List<String> blocked() {
        return stream(Json.of(get(REPORTS + "?findings=blocking&year=" + YEAR + "&organ=" + organ))
                        .path("items"))
                .map(item -> item.path("href").asText())
                .toList();
    }

    private static JsonNode validation(String report) {
        return Json.of(get(report + "/validation"));
    }

    private static JsonNode finding(JsonNode validation, String id) {
        return stream(validation.path("findings"))
                .filter(finding -> finding.path("id").asText().equals(id))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static List<String> ids(JsonNode validation) {
        return stream(validation.path("findings"))
                .map(finding -> finding.path("id").asText())
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String carriedOut(int total) {
        return ", \"tables\": {\"applications\": {\"carriedOut\": {\"total\": %d}}}".formatted(total);
    }
}
