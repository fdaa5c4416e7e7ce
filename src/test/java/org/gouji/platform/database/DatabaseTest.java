package org.gouji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Its annotation gives the embedded database to every Quarkus test of the project. */
@QuarkusTest
@WithTestResource(value = EmbeddedDatabaseResource.class, scope = TestResourceScope.GLOBAL)
class DatabaseTest {
    @Inject
    DataSource database;

    @Test
    void the_service_runs_on_postgresql_18() throws SQLException {
        String version = answer("SELECT version()");

        assertThat(version).startsWith("PostgreSQL 18.");
    }

    @Test
    void confirmed_data_are_on_disk() throws SQLException {
        assertThat(answer("SHOW fsync")).isEqualTo("on");
        assertThat(answer("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(answer("SHOW full_page_writes")).isEqualTo("on");
    }

    @Test
    void text_and_time_do_not_depend_on_the_machine() throws SQLException {
        assertThat(answer("SHOW server_encoding")).isEqualTo("UTF8");
        assertThat(
                        answer(
                                "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = current_database()"))
                .isEqualTo("b C.UTF-8");
        assertThat(answer("SHOW log_timezone")).isEqualTo("UTC");
    }

    @Test
    void the_service_does_not_rule_the_server_it_uses() throws SQLException {
        assertThat(answer("SELECT current_user")).isEqualTo("gouji");
        assertThat(answer("SHOW is_superuser")).isEqualTo("off");
    }

    private String answer(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
