package org.gouji.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The files below {@code demo/}; their format is described in the README beside them. */
final class DemonstrationFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private DemonstrationFiles() {}

    /** The organs above those that report, a superior always before its subordinates. */
    static List<JsonNode> organs() {
        return read("organs.json").valueStream().toList();
    }

    /** Each an organ and its report. */
    static List<JsonNode> reports() {
        return read("index.json")
                .valueStream()
                .map(name -> read(name.textValue()))
                .toList();
    }

    private static JsonNode read(String name) {
        try (InputStream in =
                Objects.requireNonNull(DemonstrationFiles.class.getResourceAsStream("/demo/" + name), name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
