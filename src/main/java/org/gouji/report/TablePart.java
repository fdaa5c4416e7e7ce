package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.gouji.content.ReportContent;
import org.gouji.form.FormTable;
import org.gouji.platform.Defects;
import org.gouji.platform.EntityTag;

/** One table, which has a version of its own, so that two clerks on different tables are never in each other's way. */
record TablePart(String key) implements Part {

    @Override
    public Optional<EntityTag> tag(Report report) {
        return Optional.ofNullable(report.tables().get(key)).map(version -> EntityTag.of('t', version));
    }

    @Override
    public Map<String, Map<String, JsonNode>> toView(Report report) {
        return TableJson.of(form(report), report.content().cells());
    }

    @Override
    public ReportContent replaced(Report before, JsonNode body, Defects defects) {
        FormTable table = form(before);
        var found = new ContentReader(before.edition(), defects).table(table, body, "");
        return before.content().with(TableJson.replaced(before.content().cells(), table.cells(), found));
    }

    @Override
    public void makeWay(JsonNode view, JsonNode patch) {
        CellPatches.makeWay(view, patch, CellPatches.ROWS);
    }

    private FormTable form(Report report) {
        return report.edition().table(key).orElseThrow();
    }
}
