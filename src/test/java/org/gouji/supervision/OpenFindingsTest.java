package org.gouji.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.gouji.contract.Contract;
import org.gouji.identity.Someone;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenFindingsTest {

    @Test
    void each_report_has_the_findings_that_it_has_alone_word_for_word() {
        String zhangdian = Zibo.zhangdian();
        Zibo.published(Zibo.BIG_DATA, zhangdian);
        Zibo.published(Zibo.OFFICES, zhangdian);

        List<JsonNode> items = Paged.items("/api/v1/supervision/2020/findings?organ=" + zhangdian);

        assertThat(items).hasSize(2).allSatisfy(item -> {
            List<JsonNode> alone = new ArrayList<>();
            Zibo.get(item.path("href").asText() + "/validation")
                    .path("findings")
                    .forEach(finding -> {
                        if (finding.path("outcome").asText().equals("failed") && !isOfOthers(finding)) {
                            alone.add(finding);
                        }
                    });
            assertThat(item.path("findings"))
                    .isEqualTo(new ObjectMapper().valueToTree(alone))
                    .isNotEmpty();
        });
    }

    /** What depends on the reports of other organs is told by each report alone. */
    private static boolean isOfOthers(JsonNode finding) {
        return finding.at("/check/id").asText().equals("P-09");
    }

    @Test
    void pages_go_on_over_reports_without_such_findings() {
        String zhangdian = Zibo.zhangdian();
        Zibo.published(Zibo.BIG_DATA, zhangdian);
        Zibo.published(Zibo.OFFICES, zhangdian);
        Zibo.published(Zibo.MEDIA, zhangdian);
        String path = "/api/v1/supervision/2020/findings?organ=" + zhangdian;

        assertThat(Paged.items(path + "&limit=1")).isEqualTo(Paged.items(path));
        assertThat(Paged.items(path + "&check=T9-99&limit=1")).isEmpty();
        assertThat(Paged.items(path + "&severity=error")).allSatisfy(item -> assertThat(item.path("findings"))
                .allSatisfy(
                        finding -> assertThat(finding.path("severity").asText()).isEqualTo("error")));
    }

    @Test
    void nobody_learns_of_findings_outside_what_they_supervise() {
        String zhangdian = Zibo.zhangdian();
        Zibo.published(Zibo.OFFICES, zhangdian);
        String elsewhere = Zibo.zhangdian();
        String path = "/api/v1/supervision/2020/findings";

        assertThat(Contract.givenBy(Someone.as("supervisor", elsewhere))
                        .get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        Contract.givenBy(Someone.as("supervisor", elsewhere))
                .get(path + "?organ=" + zhangdian)
                .then()
                .statusCode(404);
        assertThat(Contract.givenBy(Someone.as("supervisor", zhangdian))
                        .get(path + "?organ=" + zhangdian)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
        Contract.givenBy(Someone.as("clerk", zhangdian)).get(path).then().statusCode(403);
        Contract.givenByNobody().get(path).then().statusCode(401);
    }

    @Test
    void what_somebody_may_read_but_does_not_supervise_is_not_in_the_list() {
        String zhangdian = Zibo.zhangdian();
        Zibo.published(Zibo.OFFICES, zhangdian);
        String own = Zibo.published(Zibo.BIG_DATA, Zibo.zhangdian());
        String both = Someone.unknown()
                .granted("supervisor", zhangdian)
                .granted("clerk", own)
                .credentials();

        assertThat(Contract.givenBy(both)
                        .get("/api/v1/supervision/2020/findings")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.organ.id", String.class))
                .hasSize(1)
                .doesNotContain(own);
    }
}
