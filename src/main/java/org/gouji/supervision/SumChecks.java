package org.gouji.supervision;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gouji.problem.Text;

/** The words of the rules for sums. */
@Startup
@Singleton
class SumChecks {

    private static final String FILE = "/consolidation/checks.json";

    record SumCheck(String severity, String basis, String zh, String en) {
        Text message(Map<String, Object> arguments) {
            return new Text(zh, en).fill(arguments);
        }
    }

    private final Map<String, SumCheck> checks = read();

    SumCheck of(String id) {
        return Objects.requireNonNull(checks.get(id), id);
    }

    private static Map<String, SumCheck> read() {
        var mapper = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        try (InputStream in = SumChecks.class.getResourceAsStream(FILE)) {
            return mapper.readValue(
                    Objects.requireNonNull(in, FILE), new TypeReference<LinkedHashMap<String, SumCheck>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
