package org.gouji.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.gouji.catalogue.Catalogue;
import org.gouji.contract.Contract;
import org.gouji.identity.Someone;
import org.gouji.province.Fault;
import org.gouji.province.Province;
import org.gouji.province.Size;
import org.gouji.report.Rechecking;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenFindingsTest {

    private static final int YEAR = 2951;
    private static final int YEARS = 3;

    @Inject
    DataSource database;

    @Inject
    Catalogue catalogue;

    @Test
    void the_list_names_exactly_what_was_planted() throws SQLException {
        Province province = load();
        try {
            String top = province.places().get(0).id().toString();

            List<JsonNode> items = IntStream.range(YEAR, YEAR + YEARS)
                    .mapToObj(year -> items("/api/v1/supervision/" + year + "/findings?organ=" + top))
                    .flatMap(List::stream)
                    .toList();
            assertThat(organs(items, "T4-01"))
                    .isEqualTo(planted(province, Fault.Kind.WRONG_TOTAL))
                    .isNotEmpty();
            assertThat(organs(items, "T3-01"))
                    .isEqualTo(planted(province, Fault.Kind.WRONG_CARRY_OVER))
                    .isNotEmpty();
            assertThat(organs(items, "C-05"))
                    .isEqualTo(planted(province, Fault.Kind.BLANK_CELL))
                    .isNotEmpty();
        } finally {
            remove(province);
        }
    }

    @Test
    void each_report_has_the_findings_that_it_has_alone_word_for_word() {
        String zhangdian = Zibo.zhangdian();
        Zibo.published(Zibo.BIG_DATA, zhangdian);
        Zibo.published(Zibo.OFFICES, zhangdian);

        List<JsonNode> items = items("/api/v1/supervision/2020/findings?organ=" + zhangdian);

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

        assertThat(items(path + "&limit=1")).isEqualTo(items(path));
        assertThat(items(path + "&check=T9-99&limit=1")).isEmpty();
        assertThat(items(path + "&severity=error")).allSatisfy(item -> assertThat(item.path("findings"))
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

    /** Organs and years of the reports that a check finds fault with. */
    private static Set<String> organs(List<JsonNode> items, String check) {
        return items.stream()
                .filter(item -> item.path("findings").findValuesAsText("href").contains("/api/v1/checks/" + check))
                .map(item -> item.at("/organ/id").asText() + " " + item.path("year"))
                .collect(Collectors.toCollection(TreeSet::new));
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

    private static Set<String> planted(Province province, Fault.Kind kind) {
        return province.faults().stream()
                .filter(fault -> fault.kind() == kind)
                .map(fault -> fault.organ() + " " + fault.year())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<JsonNode> items(String path) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page = Zibo.get(path);
        page.path("items").forEach(items::add);
        while (!page.path("next").isNull()) {
            page = Zibo.get(path + "&cursor=" + page.path("next").asText());
            page.path("items").forEach(items::add);
        }
        return items;
    }

    private Province load() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Province province = Province.load(
                    connection, 21, Size.SMALL, catalogue.edition("2021").orElseThrow(), YEAR, YEARS, "approved");
            connection.commit();
            Rechecking.run();
            return province;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void remove(Province province) throws SQLException {
        UUID top = province.places().get(0).id();
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            String organs = "(select id from organ where lineage @> array[cast('%s' as uuid)])".formatted(top);
            statement.execute("delete from report where organ_id in " + organs);
            statement.execute("delete from organ where id in " + organs);
        }
    }
}
