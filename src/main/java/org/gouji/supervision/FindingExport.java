package org.gouji.supervision;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.access.ReachSet;
import org.gouji.platform.Page;
import org.gouji.platform.PageRequest;
import org.gouji.problem.JsonData;
import org.gouji.problem.Text;
import org.gouji.spreadsheet.Table;
import org.gouji.spreadsheet.Value;

/** What is wrong with many reports as a table: a finding a row, a page of reports in memory at a time. */
@Startup
@Singleton
class FindingExport {

    private static final String FILE = "/supervision/findings.json";
    private static final String PAGE = String.valueOf(PageRequest.MAX_LIMIT);

    record Words(Text name, List<Text> columns, Map<String, Text> words) {}

    private final OpenFindings findings;
    private final Words words = JsonData.read(FILE, new TypeReference<>() {});

    FindingExport(OpenFindings findings) {
        this.findings = findings;
    }

    Table table(FindingFilter filter, ReachSet reach) {
        Stream<FindingViews.OpenFindings> reports =
                Page.all(cursor -> findings.page(filter, reach, PageRequest.of("findings", PAGE, cursor)));
        return new Table(
                words.name().zh() + filter.year(),
                words.columns().stream().map(Text::zh).toList(),
                reports.flatMap(report -> report.findings().stream().map(finding -> row(report, finding))));
    }

    private List<Value> row(FindingViews.OpenFindings report, JsonNode finding) {
        JsonNode comparison = finding.path("comparison");
        return List.of(
                Value.of(report.organ().id().toString()),
                Value.of(report.organ().name()),
                Value.of(report.year()),
                word(report.stage()),
                Value.of(finding.at("/check/id").asText()),
                word(finding.path("outcome").asText()),
                word(finding.path("severity").asText()),
                word(finding.path("effect").asText()),
                Value.of(place(finding)),
                Value.of(finding.at("/message/zh").asText()),
                figure(comparison.path("left")),
                figure(comparison.path("right")),
                figure(comparison.path("difference")),
                finding.has("explanation")
                        ? word(finding.at("/explanation/state").asText())
                        : Value.BLANK);
    }

    /** The id names the check first, and then where in the report it found fault. */
    private static String place(JsonNode finding) {
        String id = finding.path("id").asText();
        return id.substring(id.indexOf('/') + 1);
    }

    private static Value figure(JsonNode number) {
        return number.isNumber() ? Value.of(number.decimalValue()) : Value.BLANK;
    }

    private Value word(String key) {
        return Value.of(Objects.requireNonNull(words.words().get(key), key).zh());
    }
}
