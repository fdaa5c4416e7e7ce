package org.gouji.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * The environment variables that the service reads while it runs: what its Quarkus extensions document of themselves,
 * and the service's own keys. A build-time key is not among them, since a container would ignore it without a word.
 */
record Settings(Properties properties, Set<String> variables) {

    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    static Settings ofTheService() throws IOException {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(file);
        }
        var variables = new HashSet<String>();
        var json = new ObjectMapper();
        for (URL model : Collections.list(Settings.class.getClassLoader().getResources(MODEL))) {
            collect(read(json, model), variables);
        }
        properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith("gouji."))
                .map(key -> key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT))
                .forEach(variables::add);
        return new Settings(properties, Set.copyOf(variables));
    }

    int httpPort() {
        return Integer.parseInt(properties.getProperty("quarkus.http.port", "8080"));
    }

    private static JsonNode read(ObjectMapper json, URL model) {
        try (var stream = model.openStream()) {
            return json.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode node, Set<String> variables) {
        if (node.path("phase").asText().equals("RUN_TIME")) {
            variables.add(node.at("/path/environmentVariable").asText());
        }
        node.forEach(child -> collect(child, variables));
    }
}
