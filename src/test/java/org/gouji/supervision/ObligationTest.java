package org.gouji.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.supervision.Zibo.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.gouji.contract.Contract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever was there on a day of the year must report for it, in the filing status, in what is due and in the sums. */
@QuarkusTest
class ObligationTest {

    private static final String OFFICE = "张店区数据局";

    @ParameterizedTest
    @CsvSource({
        "         ,           , true",
        "2021-12-31,           , true",
        "2022-01-01,           , false",
        "         , 2021-01-01 , true",
        "         , 2020-12-31 , false",
        "2021-03-01, 2021-09-30, true",
        "2019-01-01, 2023-12-31, true",
        "2015-01-01, 2019-12-31, false",
    })
    void an_organ_reports_for_each_year_in_which_it_was_there(
            @Nullable String from, @Nullable String until, boolean reports) {
        String zhangdian = Zibo.zhangdian();
        lasting(office(zhangdian), from, until);

        assertThat(filing(zhangdian)).isEqualTo(reports);
        assertThat(due(zhangdian)).isEqualTo(reports);
        assertThat(absent(zhangdian)).isEqualTo(reports);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, true", "2021-12-30, false", "2021-01-01, false", "2022-01-01, true", "2020-12-31, false"})
    void for_the_year_in_which_an_organ_ended_its_successors_report(String until, boolean reports) {
        String zhangdian = Zibo.zhangdian();
        String office = office(zhangdian);
        lasting(office, null, until);

        succeeded(office, Zibo.organ("接任局", "county", "department", Zibo.zhangdian()));

        assertThat(filing(zhangdian)).isEqualTo(reports);
        assertThat(due(zhangdian)).isEqualTo(reports);
        assertThat(absent(zhangdian)).isEqualTo(reports);
    }

    @ParameterizedTest
    @CsvSource({"2021, 2021, false", "2020, , false", "2022, , true", "2019, 2020, true", "2019, 2022, false"})
    void an_organ_files_no_report_for_years_from_which_it_is_exempt(
            int from, @Nullable Integer until, boolean reports) {
        String zhangdian = Zibo.zhangdian();
        change(
                office(zhangdian),
                "{\"exemptFrom\": %d, \"exemptUntil\": %s, \"exemptReason\": \"由区政府一并报告\"}".formatted(from, until));

        assertThat(filing(zhangdian)).isEqualTo(reports);
        assertThat(due(zhangdian)).isEqualTo(reports);
        assertThat(absent(zhangdian)).isEqualTo(reports);
    }

    @Test
    void a_report_that_is_there_counts_although_nobody_had_to_write_it() {
        String zhangdian = Zibo.zhangdian();
        String office = office(zhangdian);
        Zibo.report(office, 2021, json("{\"applications\": {\"new\": {\"total\": 3}}}"));

        lasting(office, "2022-01-01", null);

        assertThat(filing(zhangdian)).isTrue();
        assertThat(absent(zhangdian)).isFalse();
        JsonNode sums = Zibo.get("/api/v1/organs/" + zhangdian + "/consolidation/2021?stage=draft");
        assertThat(sums.at("/reports/counted").asInt()).isEqualTo(1);
    }

    private static String office(String zhangdian) {
        return Zibo.organ(OFFICE, "county", "department", zhangdian);
    }

    private static void succeeded(String organ, String successor) {
        change(organ, "{\"successors\": [\"" + successor + "\"]}");
    }

    private static void lasting(String organ, @Nullable String from, @Nullable String until) {
        change(organ, "{\"validFrom\": %s, \"validUntil\": %s}".formatted(quoted(from), quoted(until)));
    }

    private static void change(String organ, String patch) {
        Contract.given()
                .header("If-Match", "*")
                .contentType(Contract.MERGE_PATCH)
                .body(patch)
                .patch("/api/v1/organs/" + organ)
                .then()
                .statusCode(200);
    }

    private static String quoted(@Nullable String day) {
        return day == null ? "null" : '"' + day + '"';
    }

    private static boolean filing(String zhangdian) {
        JsonNode all = Zibo.get("/api/v1/supervision/2021?organ=" + zhangdian);
        boolean listed = names(all, "").contains(OFFICE);
        int counted = 0;
        for (JsonNode level : all.path("levels")) {
            counted += level.at("/counts/notBegun").asInt()
                    + level.at("/counts/draft").asInt();
        }
        assertThat(counted).isEqualTo(listed ? 2 : 1);
        return listed;
    }

    private static boolean due(String zhangdian) {
        return names(Zibo.get("/api/v1/supervision/2021/due?organ=" + zhangdian), "")
                .contains(OFFICE);
    }

    private static boolean absent(String zhangdian) {
        return names(Zibo.get("/api/v1/organs/" + zhangdian + "/consolidation/2021/absent?stage=draft"), "/organ")
                .contains(OFFICE);
    }

    private static List<String> names(JsonNode page, String at) {
        List<String> names = new ArrayList<>();
        page.path("items").forEach(item -> names.add(item.at(at + "/name").asText()));
        return names;
    }
}
