package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.gouji.content.ReportContent;
import org.gouji.form.FormTable;
import org.gouji.platform.Defects;
import org.gouji.platform.EntityTag;

/** One row; its version is its table's. */
record RowPart(TablePart table, String key) implements Part {

    RowPart(String table, String key) {
        this(new TablePart(table), key);
    }

    @Override
    public Optional<EntityTag> tag(Report report) {
        return report.edition()
                .table(table.key())
                .flatMap(form -> form.row(key))
                .flatMap(row -> table.tag(report));
    }

    @Override
    public Map<String, JsonNode> toView(Report report) {
        return table.toView(report).getOrDefault(key, Map.of());
    }

    @Override
    public ReportContent replaced(Report before, JsonNode body, Defects defects) {
        FormTable form = before.edition().table(table.key()).orElseThrow();
        var found = new ContentReader(before.edition(), defects).row(form, key, body, "");
        var cells = form.cells(key, FormTable.ALL);
        return before.content().with(TableJson.replaced(before.content().cells(), cells, found));
    }

    @Override
    public void makeWay(JsonNode view, JsonNode patch) {
        CellPatches.makeWay(view, patch, CellPatches.CELLS);
    }
}
