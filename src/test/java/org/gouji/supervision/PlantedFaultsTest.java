package org.gouji.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gouji.catalogue.Catalogue;
import org.gouji.province.Fault;
import org.gouji.province.Fault.Kind;
import org.gouji.province.Place;
import org.gouji.province.Province;
import org.gouji.province.Size;
import org.gouji.report.Rechecking;
import org.junit.jupiter.api.Test;

/** Whatever was planted is found, and nothing else is. An organ and a year are written together. */
@QuarkusTest
class PlantedFaultsTest {

    private static final int YEAR = 2961;
    private static final int YEARS = 3;
    private static final int SEED = 49;
    private static final Size SIZE = new Size(1, 4, 8, 4, 20);

    @Inject
    DataSource database;

    @Inject
    Catalogue catalogue;

    @Test
    void supervision_lists_what_was_planted_and_nothing_else() throws SQLException, IOException {
        Province province = load();
        try {
            assertThat(province.faults().stream().map(Fault::kind)).contains(Kind.values());

            whoHasNotFiled(province);
            whatChecksSay(province);
            nothingElseIsCalledWrong(province);
        } finally {
            remove(province);
        }
    }

    private static void whoHasNotFiled(Province province) {
        Set<String> governments = IntStream.range(YEAR, YEAR + YEARS)
                .boxed()
                .flatMap(year ->
                        province.places().stream().filter(Place::isGovernment).map(place -> place.id() + " " + year))
                .collect(Collectors.toSet());

        assertThat(withStatus(province, "notBegun")).isEqualTo(all(planted(province, Kind.NO_REPORT), governments));
        assertThat(withStatus(province, "draft")).isEqualTo(planted(province, Kind.STILL_A_DRAFT));
    }

    private static void whatChecksSay(Province province) {
        Map<String, Set<String>> found = found(province, "");
        Function<String, Set<String>> check = id -> found.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(id + "/"))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found.get("C-10/applications/granted")).isEqualTo(planted(province, Kind.MISSING_CELL));
        assertThat(found.get("C-10/disclosure/licences")).isEqualTo(planted(province, Kind.UNREADABLE_CELL));
        assertThat(check.apply("C-10"))
                .isEqualTo(all(planted(province, Kind.MISSING_CELL), planted(province, Kind.UNREADABLE_CELL)));
        assertThat(check.apply("C-05")).isEqualTo(planted(province, Kind.BLANK_CELL));
        assertThat(check.apply("T4-01")).isEqualTo(planted(province, Kind.WRONG_TOTAL));
        assertThat(check.apply("T3-01")).isEqualTo(planted(province, Kind.WRONG_CARRY_OVER));
        assertThat(check.apply("Y-05")).isEqualTo(afterAnother(province, planted(province, Kind.WRONG_CARRY_OVER)));
        assertThat(check.apply("Y-06")).isEqualTo(secondOfTwoUnits(province));
        assertThat(check.apply("Y-01")).isEmpty();
    }

    /** The reports have no words, which is wrong in all of them. */
    private static void nothingElseIsCalledWrong(Province province) {
        Set<String> planted = Stream.of(Kind.values())
                .flatMap(kind -> planted(province, kind).stream())
                .collect(Collectors.toSet());

        Map<String, Set<String>> errors = found(province, "&severity=error");
        errors.keySet().removeIf(id -> id.startsWith("S-"));

        assertThat(errors).containsKeys("T3-01/applications/naturalPerson", "T4-01/disputes/reconsideration");
        assertThat(errors.values()).allSatisfy(reports -> assertThat(planted).containsAll(reports));
    }

    /**
     * A wrong unit shows only beside another year: in the report itself if there is one of the year before, and in that
     * of the year after, for nobody can tell which of the two is wrong. In the report of a single year it cannot be found.
     */
    private static Set<String> secondOfTwoUnits(Province province) {
        Set<String> wrong = planted(province, Kind.WRONG_UNIT);
        Set<String> seconds = all(afterAnother(province, wrong), Set.of());
        wrong.stream().map(PlantedFaultsTest::yearAfter).forEach(after -> {
            if (!seconds.remove(after) && !wrong.contains(after) && isReport(province, after)) {
                seconds.add(after);
            }
        });
        return seconds;
    }

    private static Set<String> afterAnother(Province province, Set<String> reports) {
        Set<String> missing = planted(province, Kind.NO_REPORT);
        return reports.stream()
                .filter(report -> year(report) > YEAR && !missing.contains(organ(report) + " " + (year(report) - 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isReport(Province province, String report) {
        return year(report) < YEAR + YEARS && !planted(province, Kind.NO_REPORT).contains(report);
    }

    private static String yearAfter(String report) {
        return organ(report) + " " + (year(report) + 1);
    }

    private static String organ(String report) {
        return report.split(" ")[0];
    }

    private static int year(String report) {
        return Integer.parseInt(report.split(" ")[1]);
    }

    private static Set<String> planted(Province province, Kind kind) {
        return province.faults().stream()
                .filter(fault -> fault.kind() == kind)
                .map(fault -> fault.organ() + " " + fault.year())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(Collection<String> some, Collection<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> withStatus(Province province, String status) {
        return asked(province, "?limit=100&status=" + status)
                .map(item -> item.path("id").asText() + " " + item.path("asked"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By finding, whose reports have it. */
    private static Map<String, Set<String>> found(Province province, String filter) {
        Map<String, Set<String>> found = new HashMap<>();
        asked(province, "/findings?outcome=failed" + filter).forEach(item -> item.path("findings")
                .forEach(finding -> found.computeIfAbsent(finding.path("id").asText(), id -> new TreeSet<>())
                        .add(item.at("/organ/id").asText() + " " + item.path("asked"))));
        return found;
    }

    private static Stream<JsonNode> asked(Province province, String what) {
        String top = "&organ=" + province.places().get(0).id();
        return IntStream.range(YEAR, YEAR + YEARS)
                .boxed()
                .flatMap(year -> Paged.items("/api/v1/supervision/" + year + what + top).stream()
                        .map(item -> item.<ObjectNode>deepCopy().put("asked", year)));
    }

    private Province load() throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Province province = Province.load(
                    connection, SEED, SIZE, catalogue.edition("2021").orElseThrow(), YEAR, YEARS, "approved");
            connection.commit();
            Rechecking.run();
            return province;
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
