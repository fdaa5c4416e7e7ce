package org.gouji.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The five published reports in one tree, each for its own year; all sums are those of {@link ByHand}. */
@QuarkusTest
class ZiboTreeTest {

    private static final String[] OF_ZHANGDIAN = {"张店区大数据中心", "张店区机关事务服务中心", "张店区融媒体中心"};
    private static final String BUREAU = "淄博市大数据局";
    private static final String ZONE = "淄博经济开发区管理委员会";
    private static final String ZONE_OFFICE = "淄博经济开发区管理委员会办公室";

    private String zibo = "";
    private String zhangdian = "";

    @BeforeEach
    void five_reports() {
        zibo = Zibo.organ("淄博市人民政府", "city", "government", "");
        zhangdian = Zibo.organ("张店区人民政府", "county", "government", zibo);
        String zone = Zibo.organ(ZONE, "county", "other", zibo);
        Zibo.published(Zibo.BIG_DATA, zhangdian);
        Zibo.published(Zibo.OFFICES, zhangdian);
        Zibo.published(Zibo.MEDIA, zhangdian);
        Zibo.published(Zibo.ZONE_OFFICE, zone);
        Zibo.published(Zibo.BUREAU, zibo);
    }

    @Test
    void the_report_of_zhangdian_is_the_sum_of_its_three_offices_cell_by_cell() {
        Map<String, String> byHand = ByHand.of(2020).sums("张店区", OF_ZHANGDIAN);

        JsonNode sums = sums(zhangdian, 2020);
        String report = Contract.given()
                .post(path(zhangdian, 2020) + "/report?stage=draft&incomplete=true")
                .then()
                .statusCode(201)
                .extract()
                .path("report");

        assertThat(said(cells(sums))).hasSize(198).isEqualTo(byHand);
        Map<String, String> stored = new LinkedHashMap<>();
        cells(Zibo.get(report)).forEach((cell, number) -> stored.put(cell, plain(number)));
        assertThat(stored).hasSize(198).isEqualTo(totals(byHand));
        assertThat(sums(zhangdian, 2020).path("findings"))
                .noneMatch(finding -> finding.path("check").asText().equals("A-01"));
    }

    @Test
    void the_sum_of_the_city_in_2020_lacks_the_two_that_filed_nothing_and_says_so_everywhere() {
        List<String> reports = new ArrayList<>(List.of(OF_ZHANGDIAN));
        reports.add(ZONE_OFFICE);
        Map<String, String> byHand = ByHand.of(2020).sums("淄博市", reports.toArray(String[]::new));

        JsonNode sums = sums(zibo, 2020);

        assertThat(sums.path("edition").asText()).isEqualTo("2019");
        assertThat(said(cells(sums))).isEqualTo(byHand);
        assertThat(cells(sums)).allSatisfy((cell, sum) -> {
            assertThat(sum.path("absent").asInt()).isEqualTo(2);
            assertThat(sum.path("complete").asBoolean()).isFalse();
        });
        assertThat(names(sums.at("/absent/items"))).containsExactlyInAnyOrder(BUREAU, ZONE);
        assertThat(sums.at("/reports").toString()).isEqualTo("{\"expected\":6,\"counted\":4,\"absent\":2}");
        assertThat(sums.at("/otherEditions/count").asInt()).isZero();
    }

    @Test
    void the_city_is_made_of_the_district_the_zone_and_its_own_bureau() {
        ByHand byHand = ByHand.of(2020);

        JsonNode parts = Zibo.get(path(zibo, 2020) + "/contributions?stage=draft");

        Map<String, Map<String, String>> found = new HashMap<>();
        parts.path("items").forEach(part -> {
            Map<String, String> sums = new LinkedHashMap<>();
            part.path("cells").properties().forEach(cell -> sums.put(cell.getKey(), said(cell.getValue())));
            found.put(part.at("/organ/name").asText(), sums);
        });
        assertThat(found).containsOnlyKeys("张店区人民政府", ZONE, BUREAU);
        assertThat(found.get("张店区人民政府")).isEqualTo(byHand.sums("张店区", OF_ZHANGDIAN));
        assertThat(found.get(ZONE)).isEqualTo(byHand.sums(ZONE_OFFICE, ZONE_OFFICE));
        assertThat(found.get(BUREAU)).allSatisfy((cell, sum) -> assertThat(sum).isEqualTo("none 0 0 0"));
    }

    @Test
    void the_sum_of_the_city_in_2021_is_its_one_report_and_names_all_others() {
        JsonNode sums = sums(zibo, 2021);

        assertThat(sums.path("edition").asText()).isEqualTo("2021");
        assertThat(said(cells(sums))).hasSize(200).isEqualTo(ByHand.of(2021).sums("淄博市", BUREAU));
        assertThat(cells(sums))
                .allSatisfy(
                        (cell, sum) -> assertThat(sum.path("absent").asInt()).isEqualTo(5));
        List<String> absent = new ArrayList<>(List.of(OF_ZHANGDIAN));
        absent.addAll(List.of(ZONE, ZONE_OFFICE));
        assertThat(names(sums.at("/absent/items"))).containsExactlyInAnyOrderElementsOf(absent);
        assertThat(sums.at("/otherEditions/count").asInt()).isZero();
    }

    @Test
    void the_years_of_the_city_stand_beside_each_other_and_the_change_of_the_form_is_told() {
        JsonNode years = Zibo.get(
                        "/api/v1/organs/" + zibo + "/series?stage=draft&from=2020&to=2021"
                                + "&cells=applications/processed/total,disclosure/regulations/made,disclosure/regulations/issued")
                .path("years");

        List<String> told = new ArrayList<>();
        years.forEach(year -> {
            List<String> points = new ArrayList<>();
            year.path("points")
                    .forEach(point -> points.add(
                            point.path("inForm").asBoolean() ? point.path("sum").asText() : "not in form"));
            told.add("%s %s %s %s".formatted(year.path("year"), year.path("edition"), year.path("changed"), points));
        });
        assertThat(told)
                .containsExactly("2020 \"2019\" false [4, 5, not in form]", "2021 \"2021\" true [2, not in form, 0]");
    }

    private static Map<String, String> totals(Map<String, String> sums) {
        Map<String, String> totals = new LinkedHashMap<>();
        sums.forEach((cell, sum) -> totals.put(cell, sum.substring(0, sum.indexOf(' '))));
        return totals;
    }

    private static JsonNode sums(String organ, int year) {
        return Zibo.get(path(organ, year) + "?stage=draft");
    }

    private static String path(String organ, int year) {
        return "/api/v1/organs/" + organ + "/consolidation/" + year;
    }

    private static Map<String, String> said(Map<String, JsonNode> cells) {
        Map<String, String> said = new LinkedHashMap<>();
        cells.forEach((cell, sum) -> said.put(cell, said(sum)));
        return said;
    }

    private static String said(JsonNode sum) {
        return "%s %s %s %s"
                .formatted(plain(sum.path("sum")), sum.path("numbers"), sum.path("blank"), sum.path("missing"));
    }

    private static String plain(JsonNode number) {
        return number.isNull() ? "none" : number.decimalValue().toPlainString();
    }

    private static Map<String, JsonNode> cells(JsonNode shown) {
        Map<String, JsonNode> cells = new TreeMap<>();
        shown.path("tables")
                .properties()
                .forEach(table -> table.getValue().properties().forEach(row -> row.getValue()
                        .properties()
                        .forEach(cell -> cells.put(
                                table.getKey() + "/" + row.getKey() + "/" + cell.getKey(), cell.getValue()))));
        return cells;
    }

    private static List<String> names(JsonNode items) {
        List<String> names = new ArrayList<>();
        items.forEach(item -> names.add(item.at("/organ/name").asText()));
        return names;
    }
}
