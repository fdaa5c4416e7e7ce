package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.report.Desk.delete;
import static org.gouji.report.Desk.get;
import static org.gouji.report.Desk.newOrgan;
import static org.gouji.report.Desk.newReport;
import static org.gouji.report.Desk.put;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SimilarTest {

    private static final int YEAR = 2027;
    private static final String PROBLEMS = "窗口人员轮岗太快，答复书格式不一。计划汇编常见问答，请法律顾问每月坐班。";

    @Inject
    DataSource database;

    @Inject
    Recheck recheck;

    private String overview;

    /** Words that no other test has. */
    @BeforeEach
    void write() {
        overview = Rare.letters(300);
    }

    @Test
    void a_copy_by_another_organ_is_found_with_the_words_and_their_places() {
        String original = report(newOrgan(), YEAR, "公开 5 条。" + overview, PROBLEMS);
        String copy = report(newOrgan(), YEAR, "新添的开头。公开一百零七条。" + overview, PROBLEMS);

        JsonNode found = only(original, "");

        assertThat(found.path("href").asText()).isEqualTo(copy);
        assertThat(found.path("id").asText()).isEqualTo(copy.substring(copy.lastIndexOf('/') + 1));
        assertThat(found.path("organ")).isEqualTo(Json.of(get(copy)).path("organ"));
        assertThat(found.path("year").asInt()).isEqualTo(YEAR);
        assertThat(found.path("score").decimalValue()).isBetween(decimal("0.95"), decimal("0.999"));
        assertThat(found.path("passages")).hasSize(2);
        assertThat(found.path("passages").findValuesAsText("words"))
                .element(0)
                .asString()
                .endsWith(overview);
        found.path("passages").forEach(passage -> {
            assertThat(words(original, passage.path("here")))
                    .isEqualTo(passage.path("words").asText());
            assertThat(words(copy, passage.path("there"))).containsAnyOf(overview, PROBLEMS.substring(0, 15));
        });
    }

    @Test
    void what_may_identify_a_person_is_masked_in_the_words_as_it_is_in_findings() {
        String number = "11010519491231002X";
        String personal = "申请人王某（身份证号" + number + "）申请公开信息。" + overview;
        String organ = newOrgan();
        report(organ, YEAR - 1, personal, PROBLEMS);
        String report = report(organ, YEAR, personal, PROBLEMS);

        String words = only(report, "").at("/passages/0/words").asText();

        assertThat(words).contains("身份证号1101**********002X").endsWith(overview);
        assertThat(get(report + "/similar").asString()).doesNotContain(number);
        assertThat(get(report + "/validation").asString()).contains(words).doesNotContain(number);
    }

    @Test
    void the_names_of_both_organs_do_not_count() {
        String one = newOrgan("东湖岸边新城办事处" + UUID.randomUUID());
        String other = newOrgan("西山脚下老镇工作站" + UUID.randomUUID());
        String original = report(one, YEAR, naming(one), "");
        report(other, YEAR, naming(other), "");

        JsonNode found = only(original, "?minimum=1");

        assertThat(found.path("score").decimalValue()).isEqualByComparingTo("1");
    }

    @Test
    void the_organs_own_report_of_the_year_before_is_compared_and_no_older_or_foreign_one() {
        String organ = newOrgan();
        String now = report(organ, YEAR, overview, PROBLEMS);
        String before = report(organ, YEAR - 1, overview, PROBLEMS);
        report(organ, YEAR - 2, overview, PROBLEMS);
        report(newOrgan(), YEAR - 1, overview, PROBLEMS);
        report(newOrgan(), YEAR + 1, overview, PROBLEMS);

        JsonNode found = only(now, "");

        assertThat(found.path("href").asText()).isEqualTo(before);
        assertThat(found.path("year").asInt()).isEqualTo(YEAR - 1);
    }

    @Test
    void the_most_similar_comes_first_and_the_limit_cuts_the_rest() {
        String original = report(newOrgan(), YEAR, overview, "");
        String most = overview + Rare.letters(20);
        String half = report(newOrgan(), YEAR, overview.substring(0, 200) + Rare.letters(100), "");
        String nearly = report(newOrgan(), YEAR, most, "");
        String less = report(newOrgan(), YEAR, overview.substring(0, 250) + Rare.letters(50), "");

        assertThat(hrefs(original, "?minimum=0.5")).containsExactly(nearly, less, half);
        assertThat(hrefs(original, "?minimum=0.8")).containsExactly(nearly, less);
        assertThat(hrefs(original, "")).containsExactly(nearly);
        assertThat(hrefs(original, "?minimum=0.5&limit=2")).containsExactly(nearly, less);
    }

    @Test
    void whatever_changes_a_text_changes_what_it_is_like() {
        String original = report(newOrgan(), YEAR, overview, "");
        String other = report(newOrgan(), YEAR, Rare.letters(300), "");
        assertThat(hrefs(original, "")).isEmpty();

        put(other + "/sections/overview", "*", "{\"heading\": \"\", \"text\": \"" + overview + "\"}");
        assertThat(hrefs(original, "")).containsExactly(other);
        assertThat(hrefs(other, "")).containsExactly(original);

        put(other + "/tables/disputes", "*", "{}");
        assertThat(hrefs(original, "")).containsExactly(other);

        delete(other + "/sections/overview", "*");
        assertThat(hrefs(original, "")).isEmpty();

        delete(other, "*");
        assertThat(hrefs(original, "")).isEmpty();
    }

    @Test
    void a_report_of_a_few_words_is_like_no_other() {
        String empty = report(newOrgan(), YEAR, "无。", "无。");
        report(newOrgan(), YEAR, "无。", "无。");

        JsonNode answer = Json.of(get(empty + "/similar?minimum=0.5"));

        assertThat(answer.path("items")).isEmpty();
        assertThat(answer.path("compared").asInt()).isZero();
    }

    @Test
    void prints_that_are_missing_or_of_another_version_are_told_and_made_again() throws SQLException {
        String original = report(newOrgan(), YEAR, overview, "");
        String outdated = report(newOrgan(), YEAR, overview, "");
        String missing = report(newOrgan(), YEAR, overview, "");
        execute(
                "update report_print set version = 'of yesterday', print = '' where report_id = cast(? as uuid)",
                outdated);
        execute("delete from report_print where report_id = cast(? as uuid)", missing);
        JsonNode before = Json.of(get(original + "/similar"));
        assertThat(before.path("items")).isEmpty();
        assertThat(before.path("pending").asInt()).isGreaterThanOrEqualTo(2);

        recheck.run();

        JsonNode after = Json.of(get(original + "/similar"));
        assertThat(after.path("items").findValuesAsText("href")).containsExactlyInAnyOrder(outdated, missing);
        assertThat(after.path("pending").asInt()).isZero();
        assertThat(after.path("compared").asInt()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_report_that_nobody_has_is_not_found() {
        assertThat(get(Desk.REPORTS + "/" + UUID.randomUUID() + "/similar").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "minimum=0.49, 400",
        "minimum=1.01, 400",
        "minimum=-0.9, 400",
        "minimum=9e-1, 400",
        "minimum=high, 400",
        "minimum=, 400",
        "limit=0, 400",
        "limit=51, 400",
        "least=0.9, 400",
        "minimum=0.9&minimum=0.8, 400",
        "minimum=0.500&limit=50, 200",
        "minimum=1&limit=1, 200"
    })
    void a_query_that_is_not_understood_is_refused(String query, int status) {
        String report = newReport(YEAR);

        int answered = (status == 200 ? Contract.given() : Contract.givenWrong())
                .get(report + "/similar?" + query)
                .statusCode();

        assertThat(answered).isEqualTo(status);
    }

    private static String report(String organ, int year, String overview, String problems) {
        return newReport(
                organ,
                year,
                """
                , "sections": {"overview": {"heading": "", "text": "%s"}, "problems": {"heading": "", "text": "%s"}}"""
                        .formatted(overview, problems));
    }

    /** A text that names its organ every few words. */
    private String naming(String organ) {
        String name = Json.of(get("/api/v1/organs/" + organ)).path("name").asText();
        return overview.replaceAll("(.{10})", "$1，" + name);
    }

    private static JsonNode only(String report, String query) {
        JsonNode items = Json.of(get(report + "/similar" + query)).path("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private static List<String> hrefs(String report, String query) {
        return Json.of(get(report + "/similar" + query)).path("items").findValuesAsText("href");
    }

    private static String words(String report, JsonNode place) {
        return Json.of(get(report))
                .at(place.path("pointer").asText())
                .asText()
                .substring(place.path("start").asInt(), place.path("end").asInt());
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }

    private void execute(String sql, String report) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, report.substring(report.lastIndexOf('/') + 1));
            update.executeUpdate();
        }
    }
}
