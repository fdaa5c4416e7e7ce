package org.gouji.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The files below {@code demo/}; their format is described in the README beside them. */
final class DemonstrationFiles {

    private static final JsonMapper JSON = new JsonMapper();

    private DemonstrationFiles() {}

    /** The organs above those that report, a superior always before its subordinates. */
    static List<JsonNode> organs() {
        return read("organs.json").valueStream().toList();
    }

    /** Each an organ, an id and the name of a document. */
    static List<JsonNode> reports() {
        return read("reports.json").valueStream().toList();
    }

    static byte[] document(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String name) {
        try (InputStream in = open(name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(DemonstrationFiles.class.getResourceAsStream("/demo/" + name), name);
    }
}
