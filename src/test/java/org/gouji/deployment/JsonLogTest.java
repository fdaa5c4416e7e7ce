package org.gouji.deployment;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.json.runtime.JsonLogConfig;
import io.quarkus.logging.json.runtime.LoggingJsonRecorder;
import io.quarkus.runtime.ApplicationConfig;
import io.quarkus.runtime.RuntimeValue;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Formatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

/** What a line of the log looks like, with the settings of the package and those that the cluster adds. */
class JsonLogTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_line_is_one_json_object_even_with_line_ends_quotes_and_a_stack_in_it() throws IOException {
        var record = new ExtLogRecord(Level.ERROR, "“总计” is \"wrong\"\nor so", JsonLogTest.class.getName());
        record.setLoggerName("org.gouji.report");
        record.setThrown(new IllegalStateException("why"));
        record.putMdc("requestId", "r-1");

        var line = jsonOfConsole(settingsOfTheCluster()).orElseThrow().format(record);

        assertThat(line).endsWith("\n");
        assertThat(line.strip().lines()).hasSize(1);
        var json = JSON.readTree(line);
        assertThat(json.path("message").asText()).isEqualTo("“总计” is \"wrong\"\nor so");
        assertThat(json.path("level").asText()).isEqualTo("ERROR");
        assertThat(json.path("service").asText()).isEqualTo("gouji");
        assertThat(json.at("/mdc/requestId").asText()).isEqualTo("r-1");
        assertThat(json.path("stackTrace").asText()).contains("IllegalStateException: why");
        assertThat(json.path("timestamp").asText()).endsWith("Z");
    }

    @Test
    void a_person_at_a_terminal_gets_plain_lines() throws IOException {
        var formatter = jsonOfConsole(Map.of());

        assertThat(formatter).isEmpty();
    }

    private static Optional<Formatter> jsonOfConsole(Map<String, String> environment) throws IOException {
        var application =
                Path.of("src/main/resources/application.properties").toUri().toURL();
        var config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(application, 250), new EnvConfigSource(environment, 300))
                .withMapping(JsonLogConfig.class)
                .withMapping(ApplicationConfig.class)
                .withValidateUnknown(false)
                .build();
        return new LoggingJsonRecorder(
                        new RuntimeValue<>(config.getConfigMapping(JsonLogConfig.class)),
                        new RuntimeValue<>(config.getConfigMapping(ApplicationConfig.class)))
                .initializeConsoleJsonLogging()
                .getValue();
    }

    private static Map<String, String> settingsOfTheCluster() throws IOException {
        try (var lines = Files.lines(Path.of("k8s/base/gouji.env"))) {
            return lines.filter(line -> line.matches("[A-Z].*"))
                    .map(line -> line.split("=", 2))
                    .collect(toMap(setting -> setting[0], setting -> setting[1]));
        }
    }
}
