package org.gouji.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.contract.Contract.given;
import static org.gouji.contract.Contract.givenBesideTheContract;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service as a cluster sees it. */
@QuarkusTest
class OperationsTest {

    @Inject
    AgroalDataSource pool;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int poolSize;

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/started", "/q/health/live", "/q/health/ready"})
    void a_service_in_order_passes_the_probe(String probe) {
        givenBesideTheContract().get(probe).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void without_its_database_the_service_is_alive_but_not_ready_and_recovers_by_itself() throws SQLException {
        try {
            takeDatabaseAway();

            givenBesideTheContract()
                    .get("/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body("status", equalTo("DOWN"));
            givenBesideTheContract().get("/q/health/live").then().statusCode(200);
        } finally {
            giveDatabaseBack();
        }
        assertThat(checks().limit(1 + poolSize)).contains(200);
    }

    @Test
    void requests_and_connections_are_counted() {
        given().header("Accept", "application/json").get("/api/v1/forms").then().statusCode(200);

        var metrics = givenBesideTheContract()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(metrics)
                .containsPattern("(?m)^http_server_requests_seconds_count\\{.*uri=\"/api/v1/forms\".*} [1-9]")
                .containsPattern("(?m)^agroal_available_count\\{datasource=\"default\"} ")
                .containsPattern("(?m)^agroal_awaiting_count\\{")
                .containsPattern("(?m)^jvm_memory_used_bytes\\{area=\"heap\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/metrics", "/q/openapi", "/q/swagger-ui/"})
    void every_answer_tells_a_browser_not_to_guess_nor_to_frame(String path) {
        givenBesideTheContract()
                .get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer");
    }

    @Test
    void an_answer_of_the_api_loads_nothing() {
        given().get("/api/v1/forms")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'none'"));
    }

    @Test
    void a_long_answer_is_sent_compressed_to_who_asks_for_it() {
        given().header("Accept-Encoding", "gzip")
                .when()
                .get("/api/v1/forms")
                .then()
                .statusCode(200)
                .header("Content-Encoding", equalTo("gzip"));
    }

    @Test
    void the_limits_on_a_statement_reach_the_database() throws SQLException {
        try (var connection = pool.getConnection();
                var timeout = connection.createStatement().executeQuery("show statement_timeout")) {
            timeout.next();

            assertThat(timeout.getString(1)).isEqualTo("30s");
        }
    }

    @Test
    void the_page_to_try_the_api_out_on_is_part_of_the_package() {
        givenBesideTheContract().get("/q/swagger-ui/").then().statusCode(200);
    }

    @Test
    void the_readiness_probe_asks_the_database() {
        givenBesideTheContract()
                .get("/q/health/ready")
                .then()
                .body("checks.name", hasItem("Database connections health check"));
    }

    /** Each one that fails takes a connection that has ended out of the pool. */
    private static Stream<Integer> checks() {
        return Stream.generate(
                () -> givenBesideTheContract().get("/q/health/ready").statusCode());
    }

    private void takeDatabaseAway() throws SQLException {
        fromOutside("alter database gouji allow_connections false");
        // waits until each backend has ended
        fromOutside("select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = 'gouji'");
    }

    private void giveDatabaseBack() throws SQLException {
        fromOutside("alter database gouji allow_connections true");
        // what follows is another test, which must not be handed a connection that has ended
        pool.flush(FlushMode.ALL);
    }

    private void fromOutside(String statement) throws SQLException {
        var neighbour = url.replaceFirst("/gouji(?=\\?|$)", "/postgres");
        try (var connection = DriverManager.getConnection(neighbour, username, password)) {
            connection.createStatement().execute(statement);
        }
    }
}
