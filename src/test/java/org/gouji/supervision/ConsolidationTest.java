package org.gouji.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.supervision.Zibo.BIG_DATA;
import static org.gouji.supervision.Zibo.MEDIA;
import static org.gouji.supervision.Zibo.OFFICES;
import static org.gouji.supervision.Zibo.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsolidationTest {

    /**
     * Added up by hand from the three published reports: sum, reports with a figure, blank, missing. The big data centre
     * lost the disclosure table after item (5), its new applications and the figures of reconsideration; the media centre
     * lost the disclosure table after the rules, and its new applications.
     */
    private static final Map<String, String> BY_HAND = Map.ofEntries(
            Map.entry("disclosure/regulations/made", "5 3 0 0"),
            Map.entry("disclosure/regulations/disclosed", "2 3 0 0"),
            Map.entry("disclosure/regulations/total", "11 3 0 0"),
            Map.entry("disclosure/normativeDocuments", "0 2 0 1"),
            Map.entry("disclosure/licences", "0 2 0 1"),
            Map.entry("disclosure/otherServices", "0 2 0 1"),
            Map.entry("disclosure/penalties", "0 1 0 2"),
            Map.entry("disclosure/coercion", "0 1 0 2"),
            Map.entry("disclosure/fees", "0 1 0 2"),
            Map.entry("disclosure/procurement/projects", "15 1 0 2"),
            Map.entry("disclosure/procurement/amount", "909.76 1 0 2"),
            Map.entry("applications/new", "0 1 0 2"),
            Map.entry("applications", "0 3 0 0"),
            Map.entry("disputes/reconsideration", "0 2 1 0"),
            Map.entry("disputes", "0 3 0 0"));

    @Inject
    DataSource database;

    @Test
    void every_sum_of_zhangdian_is_what_the_published_reports_add_up_to_by_hand() {
        String zhangdian = Zibo.zhangdian();
        List.of(BIG_DATA, OFFICES, MEDIA).forEach(file -> Zibo.published(file, zhangdian));

        JsonNode sums = sums(zhangdian, 2020);

        assertThat(cells(sums))
                .hasSize(198)
                .allSatisfy((cell, sum) -> assertThat(said(sum)).as(cell).isEqualTo(expected(cell)));
        assertThat(cells(sums))
                .allSatisfy((cell, sum) -> assertThat(sum.path("complete").asBoolean())
                        .isEqualTo(expected(cell).endsWith(" 3 0 0")));
        assertThat(sums.at("/gaps/count").asInt()).isEqualTo(48);
        assertThat(sums.at("/reports").toString()).isEqualTo("{\"expected\":3,\"counted\":3,\"absent\":0}");
        assertThat(sums.path("complete").asBoolean()).isFalse();
    }

    @Test
    void a_government_is_told_where_its_own_figures_differ_and_where_that_cannot_be_told() {
        String zhangdian = Zibo.zhangdian();
        List.of(BIG_DATA, OFFICES, MEDIA).forEach(file -> Zibo.published(file, zhangdian));
        Zibo.report(
                zhangdian,
                2020,
                json(
                        """
                        {"disclosure": {"regulations": {"made": 5, "disclosed": 1}, "procurement": {"projects": 14}},
                         "applications": {"granted": {"total": 1}, "new": {"total": 6}}}
                        """));

        JsonNode sums = sums(zhangdian, 2020);

        assertThat(findings(sums))
                .containsExactlyInAnyOrder(
                        "A-01 failed disclosure/regulations/disclosed -1",
                        "A-01 undetermined disclosure/procurement/projects -1",
                        "A-02 failed disclosure/procurement/projects -1",
                        "A-01 failed applications/granted/total 1",
                        "A-01 undetermined applications/new/total 6");
        assertThat(sums.at("/tables/disclosure/regulations/made/government/outcome")
                        .asText())
                .isEqualTo("agrees");
        assertThat(sums.at("/tables/disclosure/regulations/made/sum").asInt()).isEqualTo(5);
    }

    @Test
    void an_organ_that_has_not_filed_is_named_and_makes_every_sum_incomplete() {
        String zhangdian = Zibo.zhangdian();
        Zibo.published(OFFICES, zhangdian);
        String late = Zibo.organ("张店区档案馆", "county", "publicInstitution", zhangdian);

        JsonNode sums = sums(zhangdian, 2020);

        assertThat(sums.at("/absent/items/0/organ/id").asText()).isEqualTo(late);
        assertThat(sums.at("/absent/items/0/organ/name").asText()).isEqualTo("张店区档案馆");
        assertThat(cells(sums).values()).noneMatch(sum -> sum.path("complete").asBoolean());
        assertThat(findings(sums)).contains("P-07 failed  ");
        assertThat(Zibo.get(path(zhangdian, 2020) + "/absent?stage=draft").at("/items"))
                .hasSize(1);
        JsonNode approved = Zibo.get(path(zhangdian, 2020));
        assertThat(approved.at("/reports/absent").asInt()).isEqualTo(2);
        assertThat(approved.at("/tables/disclosure/regulations/made/sum").isNull())
                .isTrue();
    }

    @Test
    void a_change_of_one_report_is_seen_at_once() {
        String zhangdian = Zibo.zhangdian();
        String organ = Zibo.organ("张店区数据局", "county", "department", zhangdian);
        String report = Zibo.report(organ, 2021, json("{\"applications\": {\"new\": {\"total\": 4}}}"));
        assertThat(total(zhangdian)).isEqualTo("4");

        Contract.given()
                .header("If-Match", "*")
                .contentType(Contract.MERGE_PATCH)
                .body("{\"tables\": {\"applications\": {\"new\": {\"total\": {\"unreadable\": \"O},]\\\"\"}}}}}")
                .patch(report)
                .then()
                .statusCode(200);

        assertThat(total(zhangdian)).isEqualTo("null");
        assertThat(Zibo.get(path(zhangdian, 2021) + "/gaps?stage=draft&cell=applications/new/total")
                        .at("/items/0/gap")
                        .asText())
                .isEqualTo("unreadable");
    }

    @Test
    void what_is_led_from_above_is_outside_with_all_below_it() {
        String zhangdian = Zibo.zhangdian();
        String tax = Zibo.organ("张店区税务局", "county", "vertical", zhangdian);
        String station = Zibo.organ("张店区税务局第一分局", "county", "publicInstitution", tax);
        JsonNode one = json("{\"applications\": {\"new\": {\"total\": 1}}}");
        List.of(tax, station, Zibo.organ("张店区数据局", "county", "department", zhangdian))
                .forEach(organ -> Zibo.report(organ, 2021, one));

        assertThat(total(zhangdian)).isEqualTo("1");
        assertThat(total(tax)).isEqualTo("2");
        assertThat(sums(zhangdian, 2021).at("/outside/count").asInt()).isEqualTo(2);
    }

    @Test
    void the_parts_of_a_sum_are_its_direct_subordinates_with_all_below_them_and_add_up_to_it() {
        String zibo = Zibo.organ("淄博市人民政府", "city", "government", "");
        String zhangdian = Zibo.organ("张店区人民政府", "county", "government", zibo);
        JsonNode four = json("{\"applications\": {\"new\": {\"total\": 4}}}");
        Zibo.report(Zibo.organ("张店区数据局", "county", "department", zhangdian), 2021, four);
        Zibo.report(Zibo.organ("张店区财政局", "county", "department", zhangdian), 2021, four);
        Zibo.report(Zibo.organ("淄博市数据局", "city", "department", zibo), 2021, four);
        Zibo.report(zhangdian, 2021, json("{\"applications\": {\"new\": {\"total\": 8}}}"));

        JsonNode parts = Zibo.get(path(zibo, 2021) + "/contributions?stage=draft&cell=applications/new/total");
        List<String> sums = new ArrayList<>();
        parts.path("items")
                .forEach(part -> sums.add(part.at("/organ/name").asText() + " "
                        + part.at("/cells/applications~1new~1total/sum").asText()));

        assertThat(sums).containsExactlyInAnyOrder("张店区人民政府 8", "淄博市数据局 4");
        assertThat(total(zibo)).isEqualTo("12");
    }

    @Test
    void a_report_on_another_form_adds_the_cells_that_both_have() throws Exception {
        String zhangdian = Zibo.zhangdian();
        String organ = Zibo.organ("张店区数据局", "county", "department", zhangdian);
        Zibo.report(
                organ,
                2021,
                json(
                        "{\"applications\": {\"new\": {\"total\": 4}}, \"disclosure\": {\"regulations\": {\"issued\": 3}}}"));
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("update report set edition = '2019' where organ_id = ?")) {
            statement.setObject(1, UUID.fromString(organ));
            statement.executeUpdate();
        }

        JsonNode sums = sums(zhangdian, 2021);

        assertThat(sums.at("/otherEditions/items/0/edition").asText()).isEqualTo("2019");
        assertThat(sums.at("/tables/applications/new/total/sum").asInt()).isEqualTo(4);
        assertThat(sums.at("/tables/applications/otherUnpaid/total/missing").asInt())
                .isEqualTo(1);
    }

    @Test
    void what_was_carried_out_is_held_against_what_is_carried_in() {
        String zhangdian = Zibo.zhangdian();
        String organ = Zibo.organ("张店区数据局", "county", "department", zhangdian);
        Zibo.report(organ, 2021, json("{\"applications\": {\"carriedOut\": {\"total\": 2}}}"));
        Zibo.report(organ, 2022, json("{\"applications\": {\"carriedIn\": {\"total\": 3}}}"));

        JsonNode sums = sums(zhangdian, 2022);

        assertThat(sums.at("/carryOver/carriedIn").asInt()).isEqualTo(3);
        assertThat(sums.at("/carryOver/carriedOut").asInt()).isEqualTo(2);
        assertThat(sums.at("/carryOver/broken/items/0/organ/name").asText()).isEqualTo("张店区数据局");
        assertThat(findings(sums)).contains("A-03 failed  1");
    }

    @Test
    void sums_are_taken_over_into_the_governments_report_and_it_is_known_from_where() {
        String zhangdian = Zibo.zhangdian();
        String organ = Zibo.organ("张店区数据局", "county", "department", zhangdian);
        String report = Zibo.report(organ, 2021, json("{\"applications\": {\"new\": {\"total\": 4}}}"));
        String path = path(zhangdian, 2021) + "/report";

        refused(path + "?stage=draft", "sum-incomplete");
        refused(path(organ, 2021) + "/report?stage=draft&incomplete=true", "not-a-sum");
        String taken = Contract.given()
                .post(path + "?stage=draft&incomplete=true")
                .then()
                .statusCode(201)
                .extract()
                .path("report");

        assertThat(Zibo.get(taken).at("/tables").toString()).isEqualTo("{\"applications\":{\"new\":{\"total\":4}}}");
        assertThat(Zibo.get(path).at("/changed/count").asInt()).isZero();
        Contract.given().header("If-Match", "*").delete(report).then().statusCode(204);
        assertThat(Zibo.get(path).at("/changed/count").asInt()).isEqualTo(1);
        assertThat(Zibo.get(path).at("/gaps").asInt()).isEqualTo(200 - 1);
    }

    private static void refused(String path, String type) {
        assertThat(Contract.given().post(path).then().statusCode(409).extract().<String>path("type"))
                .endsWith(type);
    }

    private static String total(String organ) {
        return sums(organ, 2021).at("/tables/applications/new/total/sum").asText();
    }

    private static JsonNode sums(String organ, int year) {
        return Zibo.get(path(organ, year) + "?stage=draft");
    }

    private static String path(String organ, int year) {
        return "/api/v1/organs/" + organ + "/consolidation/" + year;
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

    private static String said(JsonNode sum) {
        return sum.path("sum").decimalValue().toPlainString() + " " + sum.path("numbers") + " " + sum.path("blank")
                + " " + sum.path("missing");
    }

    private static String expected(String cell) {
        String place = cell;
        while (!BY_HAND.containsKey(place)) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return BY_HAND.getOrDefault(place, "");
    }

    private static List<String> findings(JsonNode sums) {
        List<String> findings = new ArrayList<>();
        sums.path("findings")
                .forEach(found -> findings.add(found.path("check").asText() + " "
                        + found.path("outcome").asText() + " "
                        + found.path("cell").asText() + " "
                        + found.path("difference").asText()));
        return findings;
    }
}
