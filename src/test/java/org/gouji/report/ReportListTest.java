package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.report.Desk.REPORTS;
import static org.gouji.report.Desk.get;
import static org.gouji.report.Desk.newOrgan;
import static org.gouji.report.Desk.newOrganBelow;
import static org.gouji.report.Desk.newReport;
import static org.gouji.report.Desk.put;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReportListTest {

    @Test
    void reports_come_newest_year_first_without_their_content() {
        String organ = newOrgan("Listed");
        String of2021 =
                newReport(organ, 2021, ", \"title\": \"甲\", \"tables\": {\"applications\": {\"new\": {\"total\": 1}}}");
        String of2023 = newReport(organ, 2023, "");

        JsonNode items = Json.of(get(REPORTS + "?organ=" + organ)).path("items");

        assertThat(items.findValuesAsText("href")).containsExactly(of2023, of2021);
        JsonNode entry = items.get(1);
        JsonNode report = Json.of(get(of2021));
        for (String name : List.of("id", "organ", "year", "edition", "stage", "title", "createdAt", "updatedAt")) {
            assertThat(entry.path(name)).as(name).isEqualTo(report.path(name));
        }
        assertThat(entry.has("tables")).isFalse();
    }

    @Test
    void pages_follow_one_another_without_a_gap_or_a_repeat() {
        String top = newOrgan();
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String organ = newOrganBelow(top);
            reports.add(newReport(organ, 2021, ""));
            reports.add(newReport(organ, 2022, ""));
        }

        List<String> seen = new ArrayList<>();
        Optional<String> page = Optional.of(REPORTS + "?limit=4&subtree=" + top);
        int pages = 0;
        while (page.isPresent()) {
            Response answer = get(page.get());
            seen.addAll(Json.of(answer).path("items").findValuesAsText("href"));
            page = next(answer);
            pages++;
        }

        assertThat(pages).isEqualTo(2);
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(reports);
        assertThat(seen.subList(0, 3)).containsExactly(reports.get(1), reports.get(3), reports.get(5));
    }

    @Test
    void a_subtree_is_an_organ_and_all_below_it_at_any_depth() {
        String top = newOrgan();
        String middle = newOrganBelow(top);
        String bottom = newOrganBelow(middle);
        String ofTop = newReport(top, 2022, "");
        String ofMiddle = newReport(middle, 2022, "");
        String ofBottom = newReport(bottom, 2022, "");

        assertThat(hrefs("?subtree=" + top)).containsExactlyInAnyOrder(ofTop, ofMiddle, ofBottom);
        assertThat(hrefs("?subtree=" + middle)).containsExactlyInAnyOrder(ofMiddle, ofBottom);
        assertThat(hrefs("?subtree=" + UUID.randomUUID())).isEmpty();
    }

    @Test
    void filters_hold_together() {
        String top = newOrgan();
        String below = newOrganBelow(top);
        newReport(top, 2021, "");
        String wanted = newReport(below, 2021, "");
        newReport(below, 2022, "");

        assertThat(hrefs("?subtree=" + top + "&year=2021&organ=" + below + "&stage=draft"))
                .containsExactly(wanted);
        assertThat(hrefs("?organ=" + below + "&stage=published")).isEmpty();
    }

    @Test
    void reports_are_found_by_what_the_checks_say_of_them_now() {
        String organ = newOrgan();
        String report = newReport(organ, 2022, "");
        String wrong =
                "{\"reconsideration\": {\"upheld\": 1, \"corrected\": 0, \"otherOutcome\": 0, \"pending\": 0, \"total\": 2}}";

        put(report + "/tables/disputes", "*", wrong);

        assertThat(hrefs("?findings=blocking&organ=" + organ)).containsExactly(report);
        assertThat(hrefs("?findings=failed&organ=" + organ)).containsExactly(report);
        assertThat(hrefs("?findings=undetermined&organ=" + organ)).containsExactly(report);
        assertThat(hrefs("?findings=none&organ=" + organ)).isEmpty();
        JsonNode head = Json.of(get(report + "/validation")).path("head");
        JsonNode counts = Json.of(get(REPORTS + "?organ=" + organ)).at("/items/0/findings");
        for (String name : List.of("failed", "blocking")) {
            assertThat(counts.path(name)).as(name).isEqualTo(head.path(name));
        }
        assertThat(counts.path("undetermined").asInt())
                .isEqualTo(head.path("undetermined").asInt()
                        - head.path("background").asInt());
    }

    @Test
    void a_report_that_nothing_is_wrong_with_is_found_as_such_though_there_is_none_of_last_year() {
        String organ = newOrgan(Balanced.ORGAN);
        String report = newReport(organ, 2020, "," + Balanced.content());

        assertThat(hrefs("?findings=none&organ=" + organ)).containsExactly(report);
        assertThat(hrefs("?findings=failed&organ=" + organ)).isEmpty();
        assertThat(hrefs("?findings=undetermined&organ=" + organ)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?organ=me",
                "?subtree=1",
                "?year=20",
                "?year=two",
                "?findings=some",
                "?limit=0",
                "?limit=201",
                "?cursor=x",
                "?cursor=WyJvcmdhbnMiLCIxIl0",
                "?sort=year",
                "?year=2020&year=2021"
            })
    void a_query_that_is_not_understood_is_refused(String query) {
        Response refused = Contract.givenWrong().get(REPORTS + query);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Json.of(refused).path("errors")).hasSize(1);
    }

    private static List<String> hrefs(String query) {
        return Json.of(get(REPORTS + query)).path("items").findValuesAsText("href");
    }

    private static Optional<String> next(Response page) {
        Optional<String> link = Optional.ofNullable(page.header("Link"));
        assertThat(link.isEmpty()).isEqualTo(Json.of(page).path("next").isNull());
        return link.map(text -> text.substring(1, text.indexOf('>')));
    }
}
