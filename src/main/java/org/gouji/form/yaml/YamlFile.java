package org.gouji.form.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gouji.form.Compiled;
import org.gouji.form.Defect;
import org.jspecify.annotations.Nullable;

/** A YAML file that is read into records, strictly. */
public final class YamlFile {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String name;
    private final byte @Nullable [] content;

    /**
     * @param name what the file is called in its defects
     * @param content nothing when there is no such file, which is a defect then
     */
    public YamlFile(String name, byte @Nullable [] content) {
        this.name = name;
        this.content = content == null ? null : content.clone();
    }

    /**
     * @param path absolute, without a leading slash
     */
    public static YamlFile onClassPath(String path) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return new YamlFile(path, in == null ? null : in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    /** A record of the type, or everything in the file that does not fit it: each with the file's name and the line. */
    public <T extends Record> Compiled<T> read(Class<T> type) {
        if (content == null) {
            return new Compiled.Defective<>(List.of(new Defect(name, "there is no such file")));
        }
        List<Defect> defects = new ArrayList<>();
        try {
            String text = text(content);
            YamlLines lines = YamlLines.of(text);
            lines.notes().forEach(note -> defects.add(at(note.line(), note.message())));
            JsonNode tree = MAPPER.readTree(text);
            RecordShape.misfits(tree, type)
                    .forEach(misfit -> defects.add(at(lines.line(misfit.pointer()), misfit.message())));
            if (defects.isEmpty()) {
                return new Compiled.Valid<>(MAPPER.treeToValue(tree, type));
            }
        } catch (CharacterCodingException e) {
            defects.add(new Defect(name, "the file is not in UTF-8"));
        } catch (JsonProcessingException e) {
            defects.add(at(e.getLocation() == null ? 1 : e.getLocation().getLineNr(), reason(e)));
        }
        return new Compiled.Defective<>(defects);
    }

    /**
     * Something wrong with what stands at a place of a file that can be read.
     *
     * @param pointer a JSON pointer into the file
     */
    public Defect defect(String pointer, String message) {
        try {
            return at(YamlLines.of(text(Objects.requireNonNull(content, name))).line(pointer), message);
        } catch (CharacterCodingException | JsonProcessingException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static String text(byte[] content) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
    }

    private Defect at(int line, String message) {
        return new Defect(name + ":" + line, message);
    }

    private static String reason(JacksonException e) {
        return e.getOriginalMessage()
                .lines()
                .filter(line -> !line.startsWith(" "))
                .collect(Collectors.joining("; "));
    }
}
