package org.gouji.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.gouji.contract.Contract;
import org.gouji.identity.Someone;
import org.gouji.review.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FindingCountsTest {

    private static final String PATH = "/api/v1/supervision/2020/findings";

    private String zibo;
    private String zhangdian;
    private String bigData;
    private String offices;

    @BeforeEach
    void two_reports_of_zhangdian_and_one_of_the_city() {
        zibo = Zibo.organ("淄博市人民政府", "city", "government", "");
        zhangdian = Zibo.organ("张店区人民政府", "county", "government", zibo);
        bigData = Zibo.published(Zibo.BIG_DATA, zhangdian);
        offices = Zibo.published(Zibo.OFFICES, zhangdian);
        Zibo.report(zibo, 2020, Zibo.json("{\"applications\": {\"new\": {\"total\": 5}}}"));
    }

    @Test
    void counts_are_those_of_the_list() {
        for (String outcome : List.of("failed", "undetermined")) {
            List<JsonNode> reports = Paged.items(PATH + "?limit=1&organ=" + zibo + "&outcome=" + outcome);
            Map<String, Integer> listed = new TreeMap<>();
            reports.forEach(report -> report.path("findings")
                    .forEach(finding -> listed.merge(finding.at("/check/id").asText(), 1, Integer::sum)));

            JsonNode counts = Zibo.get(PATH + "/counts?organ=" + zibo + "&outcome=" + outcome);

            Map<String, Integer> counted = new TreeMap<>();
            counts.path("checks")
                    .forEach(of -> counted.merge(
                            of.at("/check/id").asText(), of.path("findings").asInt(), Integer::sum));
            assertThat(counted).isEqualTo(listed).isNotEmpty();
            assertThat(counts.path("reports").asInt()).isEqualTo(3);
            assertThat(counts.path("pending").asInt()).isZero();
        }
    }

    @Test
    void a_level_below_each_organ_is_counted_with_all_below_it() {
        JsonNode ofCity = Zibo.get(PATH + "/counts?organ=" + zibo);
        JsonNode ofDistrict = Zibo.get(PATH + "/counts?organ=" + zhangdian);

        assertThat(organs(ofCity)).containsOnlyKeys(zibo, zhangdian);
        assertThat(organs(ofDistrict)).containsOnlyKeys(bigData, offices);
        assertThat(organs(ofCity).get(zhangdian))
                .isEqualTo(organs(ofDistrict).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertThat(Paged.items(PATH + "/counts?limit=1&organ=" + zhangdian)).hasSize(2);
    }

    @Test
    void without_an_organ_those_are_counted_that_one_supervises() {
        String supervisor = Someone.as("supervisor", zhangdian);

        JsonNode counts = Zibo.json(Contract.givenBy(supervisor)
                .get(PATH + "/counts")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(organs(counts)).containsOnlyKeys(zhangdian);
        assertThat(counts.path("reports").asInt()).isEqualTo(2);
        Contract.givenBy(supervisor).get(PATH + "/counts?organ=" + zibo).then().statusCode(404);
        Contract.givenBy(Someone.as("clerk", zhangdian))
                .get(PATH + "/counts")
                .then()
                .statusCode(403);
    }

    @Test
    void filters_choose_what_is_counted_and_listed() {
        String blocking = "?effect=blocksSubmission&severity=error&organ=" + zibo;

        assertThat(Paged.items(PATH + blocking)).allSatisfy(report -> assertThat(report.path("findings"))
                .allSatisfy(
                        finding -> assertThat(finding.path("effect").asText()).isEqualTo("blocksSubmission")));
        assertThat(Zibo.get(PATH + "/counts" + blocking).path("checks"))
                .isNotEmpty()
                .allSatisfy(of -> assertThat(of.path("severity").asText()).isEqualTo("error"));
        assertThat(Zibo.get(PATH + "/counts?check=T9-99&organ=" + zibo).path("checks"))
                .isEmpty();
    }

    @Test
    void a_list_can_be_asked_for_by_how_explanations_stand() {
        String report = Office.reportToExplain();
        String organ = Zibo.get(report).at("/organ/id").asText();
        String year = Zibo.get(report).path("year").asText();
        String path = "/api/v1/supervision/" + year + "/findings?effect=needsExplanation&organ=" + organ;
        assertThat(Paged.items(path + "&explanation=none")).hasSize(1);

        String explanation = Office.explain(report, "so it is").jsonPath().getString("href");

        assertThat(Paged.items(path + "&explanation=none")).isEmpty();
        JsonNode given = Paged.items(path + "&explanation=given").get(0).at("/findings/0/explanation");
        assertThat(given).isEqualTo(Zibo.get(report + "/validation").at("/findings/0/explanation"));
        assertThat(given.path("href").asText()).isEqualTo(explanation);
        assertThat(Zibo.get("/api/v1/supervision/" + year + "/findings/counts?explanation=given&organ=" + organ)
                        .path("checks"))
                .hasSize(1);

        Contract.given()
                .header("If-Match", "*")
                .contentType(Contract.MERGE_PATCH)
                .body("{\"heading\": \"一、基本情形概述\"}")
                .patch(report + "/sections/overview")
                .then()
                .statusCode(200);

        assertThat(Paged.items(path + "&explanation=given")).isEmpty();
        assertThat(Paged.items(path + "&explanation=reopened")).hasSize(1);
    }

    @Test
    void all_findings_come_as_one_file() {
        long findings = Paged.items(PATH + "?organ=" + zibo).stream()
                .mapToLong(report -> report.path("findings").size())
                .sum();

        String file = Contract.given()
                .accept("text/csv")
                .get(PATH + "?limit=1&organ=" + zibo)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(file.lines()).hasSize((int) findings + 1);
        assertThat(file)
                .contains(bigData + ",张店区大数据中心,2020,填报中,C-05,不符,警告,须作说明,"
                        + "disputes/reconsideration/upheld,表四“行政复议”行“结果维持”列为空，没有发生的应填0,,,,");
    }

    private static Map<String, Integer> organs(JsonNode counts) {
        Map<String, Integer> findings = new TreeMap<>();
        StreamSupport.stream(counts.path("items").spliterator(), false)
                .forEach(of -> findings.put(
                        of.at("/organ/id").asText(), of.path("findings").asInt()));
        return findings;
    }
}
