package org.gouji.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.supervision.Zibo.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gouji.access.ReachSet;
import org.gouji.contract.Contract;
import org.gouji.identity.Someone;
import org.gouji.platform.PageRequest;
import org.gouji.supervision.FilingView.Filing;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FilingsTest {

    private static final int FUTURE = 2990;

    @Inject
    Filings filings;

    @Test
    void who_has_not_begun_is_listed_and_counted_by_level() {
        String zhangdian = Zibo.zhangdian();
        String began = Zibo.organ("张店区数据局", "county", "department", zhangdian);
        Zibo.organ("张店区马尚街道", "township", "township", zhangdian);
        Zibo.report(began, FUTURE, json("{}"));

        JsonNode all = get(zhangdian, FUTURE, "");

        assertThat(all.path("counts")).isEqualTo(json("{\"notBegun\": 2, \"draft\": 1}"));
        assertThat(all.path("levels")).hasSize(2);
        assertThat(names(get(zhangdian, FUTURE, "&status=draft"))).containsExactly("张店区数据局");
        assertThat(names(get(zhangdian, FUTURE, "&name=马尚"))).containsExactly("张店区马尚街道");
        assertThat(get(zhangdian, FUTURE, "&status=draft").at("/items/0/since").isNull())
                .isFalse();
    }

    @Test
    void who_has_not_handed_in_by_the_last_day_is_late() {
        String zhangdian = Zibo.zhangdian();
        Zibo.report(Zibo.organ("张店区数据局", "county", "department", zhangdian), 2020, json("{}"));

        JsonNode past = get(zhangdian, 2020, "&late=true");

        assertThat(past.at("/counts/late").asInt()).isEqualTo(2);
        assertThat(past.path("items")).hasSize(2);
        assertThat(get(zhangdian, FUTURE, "&late=true").path("items")).isEmpty();
        assertThat(past.path("deadline").asText()).isEqualTo("2021-01-31");
    }

    @Test
    void nobody_learns_of_organs_that_they_do_not_supervise() {
        String zhangdian = Zibo.zhangdian();
        String below = Zibo.organ("张店区数据局", "county", "department", zhangdian);
        Zibo.organ("淄川区数据局", "county", "department", "");
        var reach = new ReachSet(false, Set.of(), Set.of(UUID.fromString(zhangdian)));
        var all = new Filings.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        var seen = filings.filings(FUTURE, all, reach, PageRequest.of("filings", null, null));

        assertThat(seen.items().stream().map(Filing::id).map(UUID::toString))
                .containsExactlyInAnyOrder(zhangdian, below);
        assertThat(seen.counts()).containsEntry("notBegun", 2);
        assertThat(filings.filings(FUTURE, all, ReachSet.NOWHERE, PageRequest.of("filings", null, null))
                        .counts())
                .isEmpty();
    }

    @Test
    void all_that_the_filters_let_through_comes_as_a_file_in_the_scope_of_the_caller() {
        String zhangdian = Zibo.zhangdian();
        for (int i = 0; i < PageRequest.MAX_LIMIT; i++) {
            Zibo.organ("张店区第%d中学".formatted(i), "county", "publicInstitution", zhangdian);
        }
        String path = "/api/v1/supervision/2020";

        List<String> lines = csv(Contract.given(), path + "?limit=1&organ=" + zhangdian);

        assertThat(lines).hasSize(PageRequest.MAX_LIMIT + 2);
        assertThat(lines.get(1)).isEqualTo(zhangdian + ",张店区人民政府,县级,人民政府,未开始,是,2021-03-31,");
        assertThat(csv(Contract.given(), path + "?name=第7中学&organ=" + zhangdian))
                .hasSize(2);
        String elsewhere = Zibo.zhangdian();
        assertThat(csv(Contract.givenBy(Someone.as("supervisor", elsewhere)), path))
                .hasSize(2)
                .last()
                .asString()
                .startsWith(elsewhere);
    }

    private static List<String> csv(RequestSpecification by, String path) {
        return by.accept("text/csv")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    private static JsonNode get(String organ, int year, String more) {
        return Zibo.get("/api/v1/supervision/" + year + "?organ=" + organ + more);
    }

    private static List<String> names(JsonNode page) {
        List<String> names = new ArrayList<>();
        page.path("items").forEach(item -> names.add(item.path("name").asText()));
        return names;
    }
}
