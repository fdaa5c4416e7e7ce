package org.gouji.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads the words and definitions that rooms keep as JSON files of the service, strictly: a defective file stops the start. */
public final class JsonData {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonData() {}

    /** @param file from the root of the class path */
    public static <T> T read(String file, TypeReference<T> type) {
        try (InputStream in = JsonData.class.getResourceAsStream(file)) {
            return STRICT.readValue(Objects.requireNonNull(in, file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
