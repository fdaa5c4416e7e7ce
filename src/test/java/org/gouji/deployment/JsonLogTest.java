package org.gouji.deployment;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.Test;

/** What the log's collector is given with the settings of the cluster. */
@QuarkusTest
@TestProfile(JsonLogTest.ClusterLog.class)
class JsonLogTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_line_is_one_json_object_even_with_line_ends_quotes_and_a_stack_in_it() throws IOException {
        var record = new ExtLogRecord(Level.ERROR, "“总计” is \"wrong\"\nor so", JsonLogTest.class.getName());
        record.setLoggerName("org.gouji.report");
        record.setThrown(new IllegalStateException("why"));
        record.putMdc("requestId", "r-1");

        var line = console().getFormatter().format(record);

        assertThat(line).endsWith("\n").doesNotContain("\n{");
        assertThat(line.strip().lines()).hasSize(1);
        var json = JSON.readTree(line);
        assertThat(json.path("message").asText()).isEqualTo("“总计” is \"wrong\"\nor so");
        assertThat(json.path("level").asText()).isEqualTo("ERROR");
        assertThat(json.path("service").asText()).isEqualTo("gouji");
        assertThat(json.at("/mdc/requestId").asText()).isEqualTo("r-1");
        assertThat(json.path("stackTrace").asText() + json.path("exception")).contains("IllegalStateException", "why");
        assertThat(json.path("timestamp").asText()).isNotEmpty();
    }

    private static ConsoleHandler console() {
        return Stream.of(InitialConfigurator.DELAYED_HANDLER.getHandlers())
                .filter(ConsoleHandler.class::isInstance)
                .map(ConsoleHandler.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The cluster's own file, so that what is tested is what is deployed. */
    public static class ClusterLog implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try (var lines = Files.lines(Path.of("k8s/base/gouji.env"))) {
                return lines.filter(line -> line.startsWith("QUARKUS_LOG_"))
                        .map(line -> line.split("=", 2))
                        .collect(toMap(
                                setting -> setting[0].toLowerCase(Locale.ROOT).replace('_', '.'),
                                setting -> setting[1]));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
