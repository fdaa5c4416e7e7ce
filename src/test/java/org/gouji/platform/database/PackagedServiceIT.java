package org.gouji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedServiceIT {
    private static final int TERMINATED = 128 + 15;

    /** Well formed, and signed by nobody whom the identity server could vouch for. */
    private static final String TOKEN_OF_NOBODY = token();

    private final Path directory;

    PackagedServiceIT(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void starts_on_an_empty_directory_survives_a_kill_and_stops_in_order() throws Exception {
        try (PackagedService killed = PackagedService.start(directory, Map.of())) {
            assertThat(killed.address()).startsWith("http://127.0.0.1:");
            assertThat(statusOf(killed, "/q/health/ready")).isEqualTo(200);
            assertThat(directory.resolve("data/postgresql/PG_VERSION")).hasContent("18");
            assertSecondInstanceIsRefused(killed);
        }

        try (PackagedService next = PackagedService.start(directory, Map.of())) {
            ProcessHandle server = ProcessHandle.of(TestDatabases.postmaster(directory.resolve("data")))
                    .orElseThrow();

            List<String> said = next.stop();

            assertThat(next.exitCode()).isEqualTo(TERMINATED);
            assertThat(server.isAlive()).isFalse();
            assertThat(timeOf("stopped in", said))
                    .isLessThanOrEqualTo(timeOf("received fast shutdown request", serverLog()));
            assertThat(serverLog()).last().asString().contains("database system is shut down");
            assertThat(said).noneMatch(line -> line.contains("Exception"));
        }
    }

    @Test
    void uses_the_database_it_is_told_and_makes_none() throws Exception {
        Path elsewhere = directory.resolve("elsewhere");
        Path here = Files.createDirectory(directory.resolve("here"));
        try (EmbeddedDatabase external = TestDatabases.startInitialised(elsewhere);
                PackagedService service = PackagedService.start(here, environmentFor(external))) {
            assertThat(service.address()).startsWith("http://0.0.0.0:");
            assertThat(service.process().descendants()).isEmpty();
            assertThat(here).isEmptyDirectory();
            assertThat(statusOf(service, "/api/v1/forms")).isEqualTo(200);
            assertThat(statusOf(service, "/api/v1/organs", TOKEN_OF_NOBODY)).isEqualTo(503);
            assertThat(TestDatabases.answer(external, "SELECT count(*) > 0 FROM flyway_schema_history"))
                    .isEqualTo("t");
        }
    }

    private void assertSecondInstanceIsRefused(PackagedService first) throws Exception {
        ChildJvm second = PackagedService.refused(directory, Map.of());

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.standardError().lines())
                .singleElement()
                .asString()
                .contains("in use by process " + first.process().pid());
        assertThat(statusOf(first, "/q/health/ready")).isEqualTo(200);
    }

    private static Map<String, String> environmentFor(EmbeddedDatabase external) {
        Map<String, String> settings = external.settings();
        return Map.of(
                // nobody is there: that an identity server cannot be reached keeps no service from starting
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "http://127.0.0.1:9/realms/nobody",
                "QUARKUS_DATASOURCE_JDBC_URL",
                Objects.requireNonNull(settings.get("quarkus.datasource.jdbc.url")),
                "QUARKUS_DATASOURCE_USERNAME",
                "gouji",
                "QUARKUS_DATASOURCE_PASSWORD",
                Objects.requireNonNull(settings.get("quarkus.datasource.password")));
    }

    private static int statusOf(PackagedService service, String path) throws Exception {
        return statusOf(service, path, "");
    }

    private static int statusOf(PackagedService service, String path, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service.address() + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String token() {
        var base64 = Base64.getUrlEncoder().withoutPadding();
        return Stream.of(
                        "{\"alg\": \"RS256\", \"kid\": \"1\"}",
                        "{\"iss\": \"http://127.0.0.1:9/realms/nobody\", \"aud\": \"gouji\", \"sub\": \"1\", \"exp\": 4000000000, \"roles\": [\"auditor\"]}",
                        "signature")
                .map(part -> base64.encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("."));
    }

    private List<String> serverLog() throws IOException {
        return Files.readAllLines(directory.resolve("data/postgresql.log"));
    }

    private static String timeOf(String event, List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains(event))
                .reduce((earlier, last) -> last)
                .orElseThrow(() -> new AssertionError(event + " in " + lines))
                .substring(0, "2026-01-31 12:00:00.000".length());
    }
}
