package org.gouji.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A report file read as bare JSON, on purpose without any code of the service between the file and the assertion. */
record ReportFile(String path, JsonNode organ, JsonNode report) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    static Stream<ReportFile> demonstration() {
        return texts(read("/transcripts/index.json")).map(ReportFile::demonstration);
    }

    static ReportFile demonstration(String name) {
        return at("/transcripts/" + name);
    }

    static ReportFile hangzhou() {
        return at("/reports/hangzhou-2025.json");
    }

    static JsonNode read(String path) {
        try (InputStream in = Objects.requireNonNull(ReportFile.class.getResourceAsStream(path), path)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::textValue);
    }

    private static ReportFile at(String path) {
        JsonNode file = read(path);
        return new ReportFile(path, file.required("organ"), file.required("report"));
    }

    String edition() {
        return report.required("edition").textValue();
    }

    /** Every cell the file has, by its address, e.g. {@code disputes/reconsideration/total}. */
    Map<String, JsonNode> cells() {
        Map<String, JsonNode> cells = new TreeMap<>();
        report.required("tables")
                .properties()
                .forEach(table -> table.getValue().properties().forEach(row -> row.getValue()
                        .properties()
                        .forEach(cell -> cells.put(
                                table.getKey() + "/" + row.getKey() + "/" + cell.getKey(), cell.getValue()))));
        return cells;
    }

    long figure(String cell) {
        return Objects.requireNonNull(cells().get(cell), cell).longValue();
    }

    @Override
    public String toString() {
        return path;
    }
}
