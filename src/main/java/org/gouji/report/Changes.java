package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.catalogue.Catalogue;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.form.CellKey;
import org.gouji.form.FormTable;
import org.gouji.platform.Defects;
import org.gouji.platform.JsonFields;
import org.gouji.platform.MergePatch;
import org.gouji.problem.RequestError;

/** What the bodies of PUT, PATCH and DELETE mean to the report that they change. */
@Singleton
class Changes {

    private static final List<String> NOT_IN_A_PATCH =
            List.of("id", "organ", "year", "edition", "stage", "createdAt", "updatedAt");

    private final Catalogue catalogue;
    private final ObjectMapper mapper;

    Changes(Catalogue catalogue, ObjectMapper mapper) {
        this.catalogue = catalogue;
        this.mapper = mapper;
    }

    /** Replaces all that the part says. */
    Change put(Part part, JsonNode body) {
        return (before, defects) -> {
            if (part instanceof Part.Section section) {
                return section(before, section, body, defects);
            }
            if (part instanceof Part.Table table) {
                FormTable form = before.edition().table(table.key()).orElseThrow();
                return cells(before, "", table.key(), reader(before, defects).table(form, body, ""));
            }
            if (part instanceof Part.Row row) {
                FormTable form = before.edition().table(row.table()).orElseThrow();
                return cells(
                        before, row.key(), row.table(), reader(before, defects).row(form, row.key(), body, ""));
            }
            return whole(before, body, defects);
        };
    }

    /** Merges a patch (RFC 7396) into what the part says, with a cell as the smallest unit. */
    Change patch(Part part, JsonNode patch) {
        return (before, defects) -> {
            JsonNode allowed = part instanceof Part.Whole ? withoutFixed(patch, defects) : patch;
            JsonNode target =
                    mapper.valueToTree(ReportViews.toView(before, part).orElseThrow());
            CellPatches.makeWay(target, allowed, part);
            return put(part, MergePatch.apply(target, allowed)).apply(before, defects);
        };
    }

    /** Takes away what the part says. */
    Change clear(Part part) {
        return put(part, JsonNodeFactory.instance.objectNode());
    }

    private ReportContent whole(Report before, JsonNode body, Defects defects) {
        JsonFields fields = JsonFields.of(body, "", defects);
        var report = new ReportFields(catalogue, fields, defects);
        if (report.organ().filter(organ -> !organ.equals(before.head().organ())).isPresent()) {
            defects.add("/organ/id", RequestError.READ_ONLY);
        }
        if (report.year().filter(year -> year != before.head().year()).isPresent()) {
            defects.add("/year", RequestError.READ_ONLY);
        }
        ReportContent content = report.content().orElse(before.content());
        fields.refuseOthers();
        return content;
    }

    private static JsonNode withoutFixed(JsonNode patch, Defects defects) {
        NOT_IN_A_PATCH.stream()
                .filter(patch::has)
                .forEach(name -> defects.add(Defects.pointer("", name), RequestError.READ_ONLY));
        return patch instanceof ObjectNode object ? object.deepCopy().without(NOT_IN_A_PATCH) : patch;
    }

    private static ReportContent section(Report before, Part.Section part, JsonNode body, Defects defects) {
        return before.content().with(part.key(), reader(before, defects).section(body, ""));
    }

    private static ReportContent cells(Report before, String row, String table, Map<CellKey, CellValue> found) {
        Map<CellKey, CellValue> cells = new HashMap<>();
        before.edition().cells().forEach(cell -> {
            CellKey key = cell.key();
            boolean replaced =
                    key.table().equals(table) && (row.isEmpty() || key.row().equals(row));
            cells.put(
                    key,
                    replaced
                            ? found.getOrDefault(key, CellValue.MISSING)
                            : before.content().cells().at(cell.index()));
        });
        return before.content().with(Cells.of(before.edition(), cells));
    }

    private static ContentReader reader(Report before, Defects defects) {
        return new ContentReader(before.edition(), defects);
    }
}
