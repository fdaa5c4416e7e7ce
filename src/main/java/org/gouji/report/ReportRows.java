package org.gouji.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gouji.check.OrganProfile;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.organ.OrganId;
import org.gouji.workflow.Stage;

/** Turns stored rows into reports and the parts of reports into stored columns. */
final class ReportRows {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Map<String, Class<?>> HEAD = Map.ofEntries(
            Map.entry("id", UUID.class),
            Map.entry("organ_id", UUID.class),
            Map.entry("organ_name", String.class),
            Map.entry("year", Integer.class),
            Map.entry("edition", String.class),
            Map.entry("stage", String.class),
            Map.entry("published_revision", Integer.class),
            Map.entry("version", Long.class),
            Map.entry("created_at", Instant.class),
            Map.entry("updated_at", Instant.class),
            Map.entry("title", String.class));

    /** What is asked of the organs before an organ. */
    static final Map<String, Class<?>> PREDECESSORS =
            Map.of("predecessors", UUID[].class, "split", Boolean.class, "founded", Boolean.class);

    /** The columns of {@link ReportSql#WHOLE}. */
    static final Map<String, Class<?>> WHOLE = with(
            PREDECESSORS,
            with(Map.of(
                    "preface", String.class,
                    "closing", String.class,
                    "sections", String.class,
                    "tables", String.class,
                    "aliases", String[].class,
                    "tier", String.class,
                    "kind", String.class,
                    "powers", String[].class)));

    /** The columns of {@link ReportSql#LOCK_NEIGHBOURS}. */
    static final Map<String, Class<?>> LOCKED = with(Map.of("followed", Boolean.class), WHOLE);

    /** The columns of {@link ReportSql#LIST}. */
    static final Map<String, Class<?>> ENTRY = with(Map.of(
            "failed",
            Integer.class,
            "undetermined",
            Integer.class,
            "blocking",
            Integer.class,
            "rule_set",
            String.class,
            "readable",
            Boolean.class));

    private ReportRows() {}

    private static Map<String, Class<?>> with(Map<String, Class<?>> more) {
        return with(more, HEAD);
    }

    private static Map<String, Class<?>> with(Map<String, Class<?>> more, Map<String, Class<?>> some) {
        Map<String, Class<?>> columns = new HashMap<>(some);
        columns.putAll(more);
        return columns;
    }

    static ReportHead head(Tuple row) {
        return new ReportHead(
                new ReportId(row.get("id", UUID.class)),
                new OrganId(row.get("organ_id", UUID.class)),
                row.get("organ_name", String.class),
                row.get("year", Integer.class),
                row.get("edition", String.class),
                Objects.requireNonNull(Stage.BY_WORD.get(row.get("stage", String.class))),
                Optional.ofNullable(row.get("published_revision", Integer.class)),
                row.get("version", Long.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class));
    }

    static ReportEntry entry(Tuple row) {
        return new ReportEntry(
                head(row),
                row.get("title", String.class),
                Optional.of(counts(row)).filter(counts -> row.get("readable", Boolean.class)));
    }

    private static FindingCounts counts(Tuple row) {
        return new FindingCounts(
                row.get("failed", Integer.class),
                row.get("undetermined", Integer.class),
                row.get("blocking", Integer.class),
                row.get("rule_set", String.class));
    }

    static Report report(Tuple row, Edition edition) {
        JsonNode sections = json(row.get("sections", String.class));
        JsonNode tables = json(row.get("tables", String.class));
        var content = new ReportContent(
                edition,
                row.get("year", Integer.class),
                row.get("title", String.class),
                row.get("preface", String.class),
                row.get("closing", String.class),
                sections(sections),
                cells(edition, tables));
        return new Report(head(row), content, versions(sections), versions(tables));
    }

    static Predecessors predecessors(Tuple row) {
        return new Predecessors(
                Set.of(row.get("predecessors", UUID[].class)),
                row.get("split", Boolean.class),
                row.get("founded", Boolean.class));
    }

    /** Tier, kind and powers have the same words in storage as in checks. */
    static OrganProfile profile(Tuple row) {
        return new OrganProfile(
                row.get("organ_name", String.class),
                List.of(row.get("aliases", String[].class)),
                row.get("tier", String.class),
                row.get("kind", String.class),
                Optional.ofNullable(row.get("powers", String[].class)).map(Set::of));
    }

    static SectionEntity section(Report report, String key) {
        SectionEntity row = new SectionEntity();
        SectionText text = report.content().sections().getOrDefault(key, SectionText.NONE);
        row.key = new SectionEntity.Key(report.head().id().value(), key);
        row.heading = text.heading();
        row.text = text.text();
        row.version = report.sections().getOrDefault(key, 1L);
        return row;
    }

    static TableEntity table(Report report, String key) {
        TableEntity row = new TableEntity();
        FormTable table = report.edition().table(key).orElseThrow();
        row.key = new TableEntity.Key(report.head().id().value(), key);
        row.cells = text(TableJson.of(table, report.content().cells()));
        row.version = report.tables().getOrDefault(key, 1L);
        return row;
    }

    private static Map<String, SectionText> sections(JsonNode rows) {
        Map<String, SectionText> sections = new HashMap<>();
        for (JsonNode row : rows) {
            var text = new SectionText(
                    row.get("heading").textValue(), row.get("text").textValue());
            if (!text.equals(SectionText.NONE)) {
                sections.put(row.get("key").textValue(), text);
            }
        }
        return sections;
    }

    private static Cells cells(Edition edition, JsonNode rows) {
        Map<CellKey, CellValue> cells = new HashMap<>();
        rows.forEach(row -> cells.putAll(TableJson.stored(row.get("key").textValue(), row.get("cells"))));
        return Cells.of(edition, cells);
    }

    private static Map<String, Long> versions(JsonNode rows) {
        Map<String, Long> versions = new HashMap<>();
        rows.forEach(row ->
                versions.put(row.get("key").textValue(), row.get("version").longValue()));
        return versions;
    }

    private static String text(Map<String, Map<String, JsonNode>> cells) {
        try {
            return JSON.writeValueAsString(cells);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored report is not JSON", e);
        }
    }
}
