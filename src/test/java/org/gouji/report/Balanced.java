package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A published report in which nothing is wrong. */
final class Balanced {

    private Balanced() {}

    /** Its title, sections and tables, as members of a JSON object. */
    static String content() {
        String object = report().toString();
        return object.substring(1, object.length() - 1);
    }

    static JsonNode report() {
        try (InputStream in = Objects.requireNonNull(
                Balanced.class.getResourceAsStream("/demo/zibo-development-zone-office-2020.json"))) {
            var report = (ObjectNode) Json.of(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .required("report");
            return report.without(List.of("year"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
