package org.gouji.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.organ.OrganFixture.anOrgan;
import static org.gouji.organ.OrganResourceTest.patch;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganLineageTest {

    @Inject
    Organs organs;

    @Inject
    DataSource database;

    @Test
    void a_lineage_goes_from_the_top_to_the_organ_itself() {
        var top = anOrgan().entered();
        var middle = anOrgan().under(top).entered();
        var low = anOrgan().under(middle).entered();

        assertThat(lineage(low)).isEqualTo(List.of(top, middle, low));
        assertThat(organs.lineage(new OrganId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void all_below_an_organ_move_with_it() {
        var moved = anOrgan().under(anOrgan().entered()).entered();
        var child = anOrgan().under(moved).entered();
        var grandchild = anOrgan().under(child).entered();
        var place = anOrgan().under(anOrgan().entered()).entered();

        patch(moved, "{\"supervisor\": \"%s\"}".formatted(place)).statusCode(200);

        assertThat(lineage(grandchild))
                .endsWith(place, moved, child, grandchild)
                .hasSize(5);
        patch(moved, "{\"supervisor\": null}").statusCode(200);
        assertThat(lineage(grandchild)).isEqualTo(List.of(moved, child, grandchild));
        assertThat(lineage(moved)).isEqualTo(List.of(moved));
    }

    @Test
    void the_database_keeps_the_lineage_whoever_writes_the_organ() throws SQLException {
        var top = anOrgan().entered();
        var low = anOrgan().under(anOrgan().under(top).entered()).entered();

        refused("update organ set supervisor_id = '%s' where id = '%s'".formatted(low, top));
        refused("update organ set lineage = array[id] where id = '%s'".formatted(low));
        write("update organ set supervisor_id = '%s' where id = '%s'".formatted(top, low));

        assertThat(lineage(low)).isEqualTo(List.of(top, low));
    }

    @Test
    void a_lineage_that_comes_with_an_organ_is_held_against_its_supervisors() throws SQLException {
        var top = anOrgan().entered();
        var middle = anOrgan().under(top).entered();
        var stranger = anOrgan().entered();
        var low = UUID.randomUUID().toString();
        var entering =
                """
                insert into organ (id, name, aliases, tier, kind, supervisor_id, version, created_at, updated_at, lineage)
                values ('%s', 'x', '{}', 'county', 'department', '%s', 1, now(), now(), '{%s}')
                """;

        refused(entering.formatted(low, middle, String.join(",", stranger, middle, low)));
        refused(entering.formatted(low, middle, String.join(",", middle, low)));
        write(entering.formatted(low, middle, String.join(",", top, middle, low)));

        assertThat(lineage(low)).isEqualTo(List.of(top, middle, low));
    }

    private void refused(String statement) {
        assertThatThrownBy(() -> write(statement))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23514"));
    }

    private void write(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var work = connection.createStatement()) {
            work.execute(statement);
        }
    }

    private List<String> lineage(String organ) {
        return Stream.of(new OrganId(UUID.fromString(organ)))
                .flatMap(id -> organs.lineage(id).stream())
                .map(OrganId::toString)
                .toList();
    }
}
