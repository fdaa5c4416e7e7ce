package org.gouji.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gouji.alignment.Issue;
import org.gouji.alignment.Vocabulary;
import org.gouji.problem.Text;
import org.gouji.source.Remark;

/** The words of the room: messages of issues and remarks, and what portals call their metadata. */
@Startup
@Singleton
class IntakeTexts {

    private final Map<String, Text> issues = read("issues.json", new TypeReference<>() {});
    private final Map<String, Text> remarks = read("remarks.json", new TypeReference<>() {});
    private final Map<String, List<String>> metadata = read("metadata.json", new TypeReference<>() {});

    Map<String, Text> issues() {
        return issues;
    }

    Map<String, Text> remarks() {
        return remarks;
    }

    /** By key: the names that portals have for it. */
    Map<String, List<String>> metadata() {
        return metadata;
    }

    Vocabulary vocabulary() {
        return new Vocabulary(metadata);
    }

    Text of(Issue issue) {
        return text(issues, key(issue.code()), issue.found());
    }

    Text of(Remark remark) {
        return text(remarks, key(remark.kind()), remark.found());
    }

    /** As it stands in the contract and in the files. */
    static String key(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Text text(Map<String, Text> texts, String key, String found) {
        return Objects.requireNonNull(texts.get(key), key).fill(Map.of("found", found));
    }

    private static <T> Map<String, T> read(String name, TypeReference<LinkedHashMap<String, T>> type) {
        var mapper = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        try (InputStream in = IntakeTexts.class.getResourceAsStream("/intake/" + name)) {
            return mapper.readValue(Objects.requireNonNull(in, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
