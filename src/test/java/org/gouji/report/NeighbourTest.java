package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.report.Desk.get;
import static org.gouji.report.Desk.newOrgan;
import static org.gouji.report.Desk.newReport;
import static org.gouji.report.Desk.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stored report is checked beside those of other organs. */
@QuarkusTest
class NeighbourTest {

    private static final int YEAR = 2028;
    private static final String P_09 = "P-09/text";

    @Inject
    DataSource database;

    @Inject
    Recheck recheck;

    private String overview;
    private String problems;
    private String report;

    @BeforeEach
    void a_report_with_words_that_no_other_test_has() {
        overview = Rare.letters(300);
        problems = Rare.letters(100);
        report = report(newOrgan(), YEAR, "公开5条。" + overview, problems);
    }

    @Test
    void a_copy_by_another_organ_is_told_with_its_name_and_the_words_in_both_reports() {
        String name = "西山脚下老镇工作站" + UUID.randomUUID();
        String copy = report(newOrgan(name), YEAR, "新添的开头。公开一百零七条。" + overview, problems);

        JsonNode validation = validation(report);

        JsonNode finding = finding(validation, P_09);
        assertThat(finding.path("outcome").asText()).isEqualTo("failed");
        assertThat(finding.at("/message/zh").asText()).startsWith("与" + name + "的报告内容雷同");
        assertThat(validation.at("/head/neighbour"))
                .isEqualTo(Json.of("{\"href\": \"%s\", \"version\": 1}".formatted(copy)));
        assertThat(finding.path("copies")).hasSize(2);
        finding.path("copies").forEach(words -> {
            assertThat(words.has("previous")).isFalse();
            assertThat(words(report, words.path("here"), ""))
                    .isEqualTo(words.path("text").asText());
            assertThat(words(copy, words.path("neighbour"), "/neighbour")).containsAnyOf(overview, problems);
        });
    }

    @Test
    void the_likest_of_several_is_the_neighbour() {
        report(newOrgan(), YEAR, overview.substring(0, 200) + Rare.letters(100), problems);
        String likest = report(newOrgan(), YEAR, overview, problems);
        report(newOrgan(), YEAR, overview.substring(0, 250) + Rare.letters(50), problems);

        assertThat(validation(report).at("/head/neighbour/href").asText()).isEqualTo(likest);
    }

    @Test
    void a_report_that_shares_less_has_passed() {
        report(newOrgan(), YEAR, overview.substring(0, 200) + Rare.letters(100), problems);

        assertThat(finding(Json.of(get(report + "/validation?include=passed")), P_09)
                        .path("outcome")
                        .asText())
                .isEqualTo("passed");
    }

    @Test
    void no_other_year_and_no_other_report_of_the_organ_is_a_neighbour() {
        report(newOrgan(), YEAR + 1, overview, problems);
        report(newOrgan(), YEAR - 1, overview, problems);
        String organ = Json.of(get(report)).at("/organ/id").asText();
        report(organ, YEAR - 1, overview, problems);

        JsonNode validation = validation(report);

        assertThat(finding(validation, P_09).isMissingNode()).isTrue();
        assertThat(validation.at("/head/neighbour").isMissingNode()).isTrue();
        assertThat(finding(validation, "P-09/neighbour").isMissingNode()).isTrue();
    }

    @Test
    void lists_count_nothing_that_another_organ_decides() {
        String organ = Json.of(get(report)).at("/organ/id").asText();
        report(newOrgan(), YEAR, overview, problems);
        patch(report, "*", "{\"title\": \"\"}");

        int failed = validation(report).at("/head/failed").asInt();

        assertThat(Json.of(get(Desk.REPORTS + "?organ=" + organ))
                        .at("/items/0/findings/failed")
                        .asInt())
                .isEqualTo(failed - 1);
    }

    @Test
    void a_write_with_findings_tells_what_the_next_read_tells() {
        report(newOrgan(), YEAR, overview, problems);

        JsonNode written = Json.of(Contract.given()
                .header("If-Match", "*")
                .contentType(Contract.MERGE_PATCH)
                .body("{\"text\": \"%s\"}".formatted(overview))
                .patch(report + "/sections/overview?findings=true"));

        assertThat(written.path("validation")).isEqualTo(validation(report));
        assertThat(finding(written.path("validation"), P_09).isMissingNode()).isFalse();
    }

    @Test
    void as_long_as_a_report_has_no_print_nobody_knows_the_neighbour() throws SQLException {
        String copy = report(newOrgan(), YEAR, overview, problems);
        withoutPrint(copy);

        JsonNode before = validation(report);
        recheck.run();
        JsonNode after = validation(report);

        assertThat(finding(before, "P-09/neighbour").path("outcome").asText()).isEqualTo("undetermined");
        assertThat(finding(after, P_09).path("outcome").asText()).isEqualTo("failed");
    }

    private void withoutPrint(String one) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from report_print where report_id = cast(? as uuid)")) {
            delete.setString(1, one.substring(one.lastIndexOf('/') + 1));
            delete.executeUpdate();
        }
    }

    private static String report(String organ, int year, String overview, String problems) {
        return newReport(
                organ,
                year,
                """
                , "sections": {"overview": {"heading": "", "text": "%s"}, "problems": {"heading": "", "text": "%s"}}"""
                        .formatted(overview, problems));
    }

    private static String words(String report, JsonNode place, String before) {
        String pointer = place.path("pointer").asText();
        assertThat(pointer).startsWith(before + "/sections");
        return Json.of(get(report))
                .at(pointer.substring(before.length()))
                .asText()
                .substring(place.path("start").asInt(), place.path("end").asInt());
    }

    private static JsonNode validation(String report) {
        return Json.of(get(report + "/validation"));
    }

    private static JsonNode finding(JsonNode validation, String id) {
        return StreamSupport.stream(validation.path("findings").spliterator(), false)
                .filter(finding -> finding.path("id").asText().equals(id))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
