package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gouji.catalogue.Catalogue;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.organ.OrganId;
import org.gouji.workflow.Stage;

/** Reads back a report that was stored as the API shows it. The database keeps no order of keys; the edition has it. */
final class StoredView {

    private StoredView() {}

    static Report read(JsonNode view, JsonNode parts, long version, Catalogue catalogue) {
        Edition edition =
                catalogue.edition(view.required("edition").textValue()).orElseThrow();
        return new Report(
                head(view, version),
                content(view, edition),
                versions(parts.path("sections")),
                versions(parts.path("tables")));
    }

    private static Map<String, Long> versions(JsonNode parts) {
        Map<String, Long> versions = new HashMap<>();
        parts.properties()
                .forEach(part -> versions.put(part.getKey(), part.getValue().longValue()));
        return versions;
    }

    private static ReportHead head(JsonNode view, long version) {
        JsonNode organ = view.required("organ");
        return new ReportHead(
                new ReportId(UUID.fromString(view.required("id").textValue())),
                new OrganId(UUID.fromString(organ.required("id").textValue())),
                organ.required("name").textValue(),
                view.required("year").intValue(),
                view.required("edition").textValue(),
                Objects.requireNonNull(Stage.BY_WORD.get(view.required("stage").textValue())),
                view.has("publishedRevision")
                        ? Optional.of(view.path("publishedRevision").intValue())
                        : Optional.empty(),
                version,
                Instant.parse(view.required("createdAt").textValue()),
                Instant.parse(view.required("updatedAt").textValue()));
    }

    private static ReportContent content(JsonNode view, Edition edition) {
        Map<String, SectionText> sections = new HashMap<>();
        view.path("sections")
                .properties()
                .forEach(section -> sections.put(
                        section.getKey(),
                        new SectionText(
                                section.getValue().path("heading").asText(),
                                section.getValue().path("text").asText())));
        Map<CellKey, CellValue> cells = new HashMap<>();
        view.path("tables")
                .properties()
                .forEach(table -> cells.putAll(TableJson.stored(table.getKey(), table.getValue())));
        return new ReportContent(
                edition,
                view.required("year").intValue(),
                view.required("title").textValue(),
                view.required("preface").textValue(),
                view.required("closing").textValue(),
                sections,
                Cells.of(edition, cells));
    }
}
