package org.gouji.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.supervision.Zibo.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gouji.access.ReachSet;
import org.gouji.catalogue.Catalogue;
import org.gouji.contract.Contract;
import org.gouji.identity.OrganDirectory;
import org.gouji.identity.Someone;
import org.gouji.platform.Page;
import org.gouji.platform.PageRequest;
import org.gouji.report.Balanced;
import org.gouji.review.Office;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RemindersTest {

    private static final int YEAR = 2020;

    @Inject
    Session session;

    @Inject
    Catalogue catalogue;

    @Inject
    OrganDirectory organs;

    @Inject
    ObjectMapper mapper;

    @Test
    void what_is_due_first_comes_first_until_the_report_is_public() {
        String zhangdian = Zibo.zhangdian();
        String office = Zibo.organ(Balanced.ORGAN, "county", "department", zhangdian);

        assertThat(wanted(get(zhangdian, "")))
                .containsExactly(
                        "department notBegun submission 2021-01-31", "government notBegun submission 2021-03-31");

        String report = Office.readyReportOf(office, YEAR);
        assertThat(wanted(get(office, ""))).containsExactly("department draft submission 2021-01-31");
        Office.move(report, "submit");
        assertThat(wanted(get(office, ""))).containsExactly("department submitted publication 2021-01-31");
        Office.giveBack(report, "x");
        assertThat(wanted(get(office, ""))).containsExactly("department returned revision 2021-01-31");
        Office.move(report, "submit");
        Office.move(report, "approve");
        assertThat(wanted(get(office, ""))).containsExactly("department approved publication 2021-01-31");
        Office.move(report, "publish");
        assertThat(wanted(get(office, ""))).isEmpty();
        Office.move(report, "*", "{\"action\": \"correct\", \"reason\": \"x\"}");
        assertThat(wanted(get(office, ""))).isEmpty();
        Office.move(report, "*", "{\"action\": \"withdraw\", \"reason\": \"x\"}");
        assertThat(wanted(get(office, ""))).containsExactly("department withdrawn submission 2021-01-31");
    }

    @Test
    void days_are_counted_to_the_last_one_and_end_at_midnight_in_china() {
        String office = Zibo.organ("张店区数据局", "county", "department", Zibo.zhangdian());

        assertThat(days(office, "2021-01-29T15:59:59Z")).isEqualTo("2 null");
        assertThat(days(office, "2021-01-29T16:00:00Z")).isEqualTo("1 null");
        assertThat(days(office, "2021-01-31T15:59:59Z")).isEqualTo("0 null");
        assertThat(days(office, "2021-01-31T16:00:00Z")).isEqualTo("-1 2021-02-01");
    }

    @Test
    void only_what_is_late_or_soon_due_or_wanted_is_listed_on_request() {
        String zhangdian = Zibo.zhangdian();
        Zibo.organ("张店区数据局", "county", "department", zhangdian);
        UUID top = UUID.fromString(zhangdian);
        var on = at("2021-02-10T00:00:00Z");

        assertThat(kinds(on, filter(top, Optional.empty(), Optional.of(true)))).containsExactly("department");
        assertThat(kinds(on, filter(top, Optional.empty(), Optional.of(false)))).containsExactly("government");
        assertThat(kinds(on, filter(top, Optional.of(48), Optional.empty()))).containsExactly("department");
        assertThat(kinds(on, filter(top, Optional.of(49), Optional.empty())))
                .containsExactly("department", "government");
        assertThat(wanted(get(zhangdian, "&wanted=revision"))).isEmpty();
    }

    @Test
    void an_organ_owes_a_report_for_the_years_in_which_it_is_there() {
        String zhangdian = Zibo.zhangdian();
        for (String days : List.of(
                "\"validFrom\": \"2020-12-31\"",
                "\"validFrom\": \"2021-01-01\"",
                "\"validUntil\": \"2019-12-31\"",
                "\"validUntil\": \"2020-01-01\"")) {
            Contract.given()
                    .contentType("application/json")
                    .body(
                            "{\"name\": \"%s\", \"tier\": \"county\", \"kind\": \"department\", \"supervisor\": \"%s\", %s}"
                                    .formatted(days.replaceAll("\\W", ""), zhangdian, days))
                    .post("/api/v1/organs")
                    .then()
                    .statusCode(201);
        }

        assertThat(get(zhangdian, "&wanted=submission").path("items").findValuesAsText("name"))
                .containsExactly("validFrom20201231", "validUntil20200101", "张店区人民政府");
    }

    @Test
    void a_page_goes_on_where_the_one_before_ended() {
        String zhangdian = Zibo.zhangdian();
        for (int i = 0; i < 3; i++) {
            Zibo.organ("张店区" + i + "局", "county", "department", zhangdian);
        }

        List<String> seen = new ArrayList<>();
        JsonNode page = get(zhangdian, "&limit=1");
        while (!page.path("next").isNull()) {
            seen.add(page.at("/items/0/id").asText());
            page = get(zhangdian, "&limit=1&cursor=" + page.path("next").asText());
        }
        seen.add(page.at("/items/0/id").asText());

        assertThat(seen).hasSize(4).doesNotHaveDuplicates().last().isEqualTo(zhangdian);
    }

    @Test
    void nobody_is_reminded_of_organs_that_they_do_not_supervise() {
        String zhangdian = Zibo.zhangdian();
        String office = Zibo.organ("张店区数据局", "county", "department", zhangdian);
        String foreign = Zibo.organ("淄川区数据局", "county", "department", "");

        JsonNode seen = json(Contract.givenBy(Someone.as("supervisor", zhangdian))
                .get("/api/v1/supervision/" + YEAR + "/due")
                .asString());

        assertThat(seen.path("items").findValuesAsText("id")).containsExactly(office, zhangdian);
        assertThat(Contract.givenBy(Someone.as("supervisor", zhangdian))
                        .get("/api/v1/supervision/" + YEAR + "/due?organ=" + foreign)
                        .statusCode())
                .isEqualTo(404);
        assertThat(at("2021-01-01T00:00:00Z")
                        .page(
                                YEAR,
                                new Reminders.Filter(
                                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                                ReachSet.NOWHERE,
                                PageRequest.of("due", null, null))
                        .items())
                .isEmpty();
    }

    @Test
    void a_year_without_a_form_is_not_there() {
        assertThat(Contract.given().get("/api/v1/supervision/1999/due").statusCode())
                .isEqualTo(404);
    }

    private Reminders at(String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new Reminders(session, new Deadlines(catalogue, organs, mapper, clock));
    }

    private String days(String office, String now) {
        DueView due = page(at(now), filter(UUID.fromString(office), Optional.empty(), Optional.empty()))
                .items()
                .get(0);
        return due.daysLeft() + " " + due.lateSince();
    }

    private static List<String> kinds(Reminders reminders, Reminders.Filter filter) {
        return page(reminders, filter).items().stream().map(DueView::kind).toList();
    }

    private static Page<DueView> page(Reminders reminders, Reminders.Filter filter) {
        return reminders.page(
                YEAR,
                filter,
                new ReachSet(false, Set.of(), Set.of(filter.organ().orElseThrow())),
                PageRequest.of("due", null, null));
    }

    private static Reminders.Filter filter(UUID organ, Optional<Integer> within, Optional<Boolean> late) {
        return new Reminders.Filter(Optional.of(organ), Optional.empty(), within, late);
    }

    private static JsonNode get(String organ, String more) {
        return Zibo.get("/api/v1/supervision/" + YEAR + "/due?organ=" + organ + more);
    }

    private static List<String> wanted(JsonNode page) {
        List<String> lines = new ArrayList<>();
        page.path("items")
                .forEach(item -> lines.add("%s %s %s %s"
                        .formatted(
                                item.path("kind").asText(),
                                item.path("status").asText(),
                                item.path("wanted").asText(),
                                item.path("deadline").asText())));
        return lines;
    }
}
