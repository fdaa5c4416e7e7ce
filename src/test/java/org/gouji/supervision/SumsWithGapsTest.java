package org.gouji.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.supervision.Zibo.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sum that lacks something says what and where, in every cell that it touches. */
@QuarkusTest
class SumsWithGapsTest {

    private static final String NEW = "applications/new/total";
    private static final String FEES = "disclosure/fees/amount";

    @Inject
    DataSource database;

    private String zhangdian = "";

    @BeforeEach
    void a_government() {
        zhangdian = Zibo.zhangdian();
    }

    @Test
    void a_cell_counts_every_kind_of_gap_apart_and_each_is_named() throws SQLException {
        report("甲局", "{\"new\": {\"total\": 4}}");
        report("乙局", "{\"new\": {\"total\": null}}");
        report("丙局", "{\"new\": {\"naturalPerson\": 1}}");
        report("丁局", "{\"new\": {\"total\": {\"unreadable\": \"8?\"}}}");
        office("戊局");
        withdraw(report("己局", "{\"new\": {\"total\": 9}}"));
        execute("update report set edition = '2019' where id = ?", report("庚局", "{\"new\": {\"total\": 3}}"));

        JsonNode sums = sums("draft");

        assertThat(told(cell(sums, NEW))).isEqualTo("7 of 2, 1 blank, 1 missing, 1 unreadable, 2 absent");
        assertThat(told(get("/series?stage=draft&from=2021&to=2021&cells=" + NEW)
                        .at("/years/0/points/0")))
                .isEqualTo(told(cell(sums, NEW)));
        assertThat(cells(sums).values()).hasSize(200).allSatisfy(sum -> {
            int there = 0;
            for (String state : List.of("numbers", "blank", "missing", "unreadable")) {
                there += sum.path(state).asInt();
            }
            assertThat(there).isEqualTo(5);
            assertThat(sum.path("absent").asInt()).isEqualTo(2);
            assertThat(sum.path("complete").asBoolean()).isFalse();
        });
        assertThat(named(get("/consolidation/2021/gaps?stage=draft&cell=" + NEW), "gap"))
                .containsExactlyInAnyOrder("乙局 blank", "丙局 missing", "丁局 unreadable");
        assertThat(named(get("/consolidation/2021/absent?stage=draft"), "stage"))
                .containsExactlyInAnyOrder("戊局 null", "己局 withdrawn");
        assertThat(named(sums.path("otherEditions"), "edition")).containsExactly("庚局 2019");
    }

    @Test
    void the_parts_of_a_sum_say_which_of_them_lacks_what() {
        report("甲局", "{\"new\": {\"total\": 4}}");
        report("乙局", "{\"new\": {\"total\": null}}");
        report("丁局", "{\"new\": {\"total\": {\"unreadable\": \"8?\"}}}");
        office("戊局");

        Map<String, String> parts = new TreeMap<>();
        get("/consolidation/2021/contributions?stage=draft&cell=" + NEW)
                .path("items")
                .forEach(part -> parts.put(
                        part.at("/organ/name").asText(), told(part.path("cells").path(NEW))));

        assertThat(parts)
                .isEqualTo(Map.of(
                        "甲局", "4 of 1, 0 blank, 0 missing, 0 unreadable, 0 absent",
                        "乙局", "null of 0, 1 blank, 0 missing, 0 unreadable, 0 absent",
                        "丁局", "null of 0, 0 blank, 0 missing, 1 unreadable, 0 absent",
                        "戊局", "null of 0, 0 blank, 0 missing, 0 unreadable, 1 absent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"correction", "returned", "submitted", "approved"})
    void until_a_correction_is_published_the_published_figures_count_with_their_gaps(String stage) throws SQLException {
        String report = report(
                "甲局",
                """
                {"new": {"total": 5}, "granted": {"total": {"unreadable": "O"}},
                 "processed": {"total": {"written": "—", "number": null}}}
                """,
                "{\"fees\": {\"amount\": {\"written\": \"2.5万元\", \"number\": 2.5}}}");
        publish(report);
        execute("update report set stage = 'correction' where id = ?", report);
        change(
                report,
                """
                {"disclosure": {"fees": {"amount": 3}, "licences": {"decisions": 6}},
                 "applications": {"new": {"total": 7777}, "granted": {"total": 1}, "processed": {"total": 2}}}
                """);
        execute("update report set stage = '%s' where id = ?".formatted(stage), report);

        JsonNode published = sums("published");

        assertThat(told(cell(published, NEW))).startsWith("5 of 1, 0 blank, 0 missing, 0 unreadable");
        assertThat(told(cell(published, FEES))).startsWith("2.5 of 1,");
        assertThat(told(cell(published, "applications/granted/total"))).endsWith("1 unreadable, 0 absent");
        assertThat(told(cell(published, "applications/processed/total"))).startsWith("null of 0, 1 blank");
        assertThat(told(cell(published, "disclosure/licences/decisions"))).startsWith("null of 0, 0 blank, 1 missing");
        assertThat(published.at("/gaps/count").asInt()).isEqualTo(200 - 2);
        assertThat(cell(sums("draft"), NEW).path("sum").asInt()).isEqualTo(7777);
        assertThat(cell(sums("draft"), "applications/granted/total").path("sum").asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "submitted", "approved", "published"})
    void what_was_withdrawn_counts_nowhere_although_it_had_been_published(String counted) throws SQLException {
        String report = report("甲局", "{\"new\": {\"total\": 9}}");
        publish(report);
        assertThat(cell(sums(counted), NEW).path("sum").asInt()).isEqualTo(9);

        withdraw(report);

        assertThat(cell(sums(counted), NEW).path("sum").isNull()).isTrue();
        assertThat(sums(counted).at("/reports/counted").asInt()).isZero();
        assertThat(named(sums(counted).path("absent"), "stage")).containsExactly("甲局 withdrawn");
    }

    @Test
    void a_government_that_withdrew_its_report_says_nothing_beside_the_sum() {
        report("甲局", "{\"new\": {\"total\": 9}}");
        String own = Zibo.report(zhangdian, 2021, json("{\"applications\": {\"new\": {\"total\": 8}}}"));
        assertThat(cell(sums("draft"), NEW).at("/government/difference").asInt())
                .isEqualTo(-1);

        withdraw(own);

        assertThat(cell(sums("draft"), NEW).has("government")).isFalse();
        assertThat(sums("draft").path("findings"))
                .noneMatch(finding -> finding.path("check").asText().equals("A-01"));
    }

    @Test
    void nothing_is_proved_against_a_government_by_a_sum_with_a_gap() {
        report("甲局", "{\"new\": {\"total\": 9}, \"granted\": {\"total\": 1}}");
        report("乙局", "{\"new\": {\"total\": null}, \"granted\": {\"total\": 2}}");
        Zibo.report(
                zhangdian,
                2021,
                json("{\"applications\": {\"new\": {\"total\": 12}, \"granted\": {\"total\": 2},"
                        + " \"processed\": {\"total\": null}}}"));

        JsonNode sums = sums("draft");

        assertThat(cell(sums, NEW).at("/government/outcome").asText()).isEqualTo("undetermined");
        assertThat(cell(sums, "applications/granted/total")
                        .at("/government/outcome")
                        .asText())
                .isEqualTo("differs");
        assertThat(cell(sums, "applications/processed/total")
                        .at("/government/outcome")
                        .asText())
                .isEqualTo("undetermined");
    }

    private String office(String name) {
        return Zibo.organ(name, "county", "department", zhangdian);
    }

    private String report(String name, String applications) {
        return report(name, applications, "{}");
    }

    /** The address of a new one. */
    private String report(String name, String applications, String disclosure) {
        return Zibo.report(
                office(name),
                2021,
                json("{\"applications\": %s, \"disclosure\": %s}".formatted(applications, disclosure)));
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

    private static void change(String report, String tables) {
        Contract.given()
                .header("If-Match", "*")
                .contentType(Contract.MERGE_PATCH)
                .body("{\"tables\": %s}".formatted(tables))
                .patch(report)
                .then()
                .statusCode(200);
    }

    /** As it stands, past all doors: a report with gaps would be held up on its way. */
    private void publish(String report) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        """
                        insert into report_revision
                            (report_id, number, kind, report_version, content, part_versions, at, by_id, by_name)
                        values (cast(? as uuid), 1, 'published', 1, cast(? as jsonb), '{}', now(), 'test', 'test')
                        """)) {
            statement.setString(1, id(report));
            statement.setString(2, Zibo.get(report).toString());
            statement.executeUpdate();
        }
        execute("update report set stage = 'published', published_revision = 1 where id = ?", report);
    }

    private void execute(String sql, String report) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql.replace("?", "cast(? as uuid)"))) {
            statement.setString(1, id(report));
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static String id(String report) {
        return report.substring(report.lastIndexOf('/') + 1);
    }

    private JsonNode sums(String counted) {
        return get("/consolidation/2021?stage=" + counted);
    }

    private JsonNode get(String path) {
        return Zibo.get("/api/v1/organs/" + zhangdian + path);
    }

    private static String told(JsonNode sum) {
        return "%s of %s, %s blank, %s missing, %s unreadable, %s absent"
                .formatted(
                        sum.path("sum").asText(),
                        sum.path("numbers"),
                        sum.path("blank"),
                        sum.path("missing"),
                        sum.path("unreadable"),
                        sum.path("absent"));
    }

    private static JsonNode cell(JsonNode sums, String cell) {
        return sums.at("/tables/" + cell);
    }

    private static Map<String, JsonNode> cells(JsonNode sums) {
        Map<String, JsonNode> cells = new TreeMap<>();
        sums.path("tables")
                .properties()
                .forEach(table -> table.getValue().properties().forEach(row -> row.getValue()
                        .properties()
                        .forEach(cell -> cells.put(
                                table.getKey() + "/" + row.getKey() + "/" + cell.getKey(), cell.getValue()))));
        return cells;
    }

    private static List<String> named(JsonNode list, String with) {
        List<String> named = new ArrayList<>();
        list.path("items")
                .forEach(item -> named.add(
                        item.at("/organ/name").asText() + " " + item.path(with).asText()));
        return named;
    }
}
