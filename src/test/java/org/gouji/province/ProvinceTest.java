package org.gouji.province;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.gouji.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProvinceTest {

    private static final String ADDED_UP =
            """
            select sum(cast(t.cells #>> '{%s,naturalPerson}' as bigint)) from report_table t
            join report r on r.id = t.report_id where r.year = %d and t.form_table = 'applications' and r.edition = '2021'
            """;

    @Inject
    DataSource database;

    @Inject
    Catalogue catalogue;

    @Test
    void the_same_seed_gives_the_same_province() throws Exception {
        var one = new ArrayList<String>();
        var same = new ArrayList<String>();
        var other = new ArrayList<String>();

        var first = load(11, one);
        var second = load(11, same);
        load(12, other);

        assertThat(first).isEqualTo(second);
        assertThat(one).isEqualTo(same).isNotEqualTo(other);
    }

    @Test
    void one_report_of_thirty_has_a_fault_and_there_is_every_kind_of_them() throws Exception {
        var province = load(13, new ArrayList<>());

        int reports = 3
                * (int) province.places().stream()
                        .filter(place -> !place.isGovernment())
                        .count();
        var kinds = province.faults().stream().map(Fault::kind).collect(Collectors.toSet());

        assertThat(province.faults()).hasSizeBetween(reports / 60, reports / 15);
        assertThat(kinds).hasSizeGreaterThan(Fault.Kind.values().length / 2);
    }

    private Province load(long seed, List<String> sums) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var edition = catalogue.edition("2021").orElseThrow();
            var province = Province.load(connection, seed, Size.SMALL, edition, 2922, 3, "approved");
            for (String row : List.of("new", "carriedOut")) {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery(ADDED_UP.formatted(row, 2923))) {
                    rows.next();
                    sums.add(rows.getString(1));
                }
            }
            connection.rollback();
            return province;
        }
    }
}
