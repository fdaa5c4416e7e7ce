package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A published report with its slips of writing mended, in which nothing is wrong, and with words that no other has. */
public final class Balanced {

    /** Whose it is. */
    public static final String ORGAN = "淄博经济开发区管理委员会办公室";

    private Balanced() {}

    /** Its title, sections and tables, as members of a JSON object. */
    public static String content() {
        String object = report().toString();
        return object.substring(1, object.length() - 1);
    }

    public static JsonNode report() {
        try (InputStream in = Objects.requireNonNull(
                Balanced.class.getResourceAsStream("/transcripts/zibo-development-zone-office-2020.json"))) {
            var report = (ObjectNode) Json.of(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .required("report");
            ObjectNode overview = report.withObject("/sections/overview");
            overview.put(
                    "text",
                    overview.path("text")
                            .textValue()
                            .replace("当面申请0件、", "当面申请0件。")
                            .replace("\n5.", "\n4.")
                            .replace("\n6.", "\n5.")
                            .concat("\n" + Rare.letters(600) + "。"));
            report.withObject("/sections/other").put("heading", "六、其他需要报告的事项");
            report.put("closing", ORGAN + "\n2021年1月29日");
            return report.without(List.of("year"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
