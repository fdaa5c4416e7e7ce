package org.gouji.form.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each value of a file stands, and what the library would silently drop: repeated keys and references. */
final class YamlLines {

    record Note(int line, String message) {}

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<String> repeated = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private YamlLines() {}

    static YamlLines of(String text) throws JsonProcessingException {
        YamlLines found = new YamlLines();
        try (YAMLParser parser = FACTORY.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                found.see(parser, token);
            }
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The line of the value at a JSON pointer, or of what is nearest around it. */
    int line(String pointer) {
        Integer line = lines.get(pointer);
        return line != null ? line : pointer.isEmpty() ? 1 : line(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    /** In the order of the file. */
    List<Note> notes() {
        return List.copyOf(notes);
    }

    private void see(YAMLParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
            return;
        }
        int line = parser.currentTokenLocation().getLineNr();
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        if (parser.isCurrentAlias()) {
            notes.add(new Note(line, "references (*) are not supported"));
        }
        boolean seen = lines.putIfAbsent(pointer, line) != null;
        if (token == JsonToken.FIELD_NAME
                && seen
                && repeated.stream().noneMatch(key -> pointer.startsWith(key + "/"))) {
            notes.add(new Note(line, "'" + parser.currentName() + "' is there twice"));
            repeated.add(pointer);
        }
    }
}
