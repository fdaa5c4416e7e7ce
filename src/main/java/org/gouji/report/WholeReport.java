package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.gouji.content.ReportContent;
import org.gouji.platform.Defects;
import org.gouji.platform.EntityTag;
import org.gouji.platform.JsonFields;
import org.gouji.problem.RequestError;

/** The report with everything in it; its version moves with every part. */
record WholeReport() implements Part {

    private static final List<String> NOT_IN_A_PATCH =
            List.of("id", "organ", "year", "edition", "stage", "publishedRevision", "createdAt", "updatedAt");

    static EntityTag tag(ReportHead head) {
        return EntityTag.of('r', head.version());
    }

    @Override
    public Optional<EntityTag> tag(Report report) {
        return Optional.of(tag(report.head()));
    }

    @Override
    public ReportView toView(Report report) {
        return ReportViews.toView(report);
    }

    @Override
    public ReportContent replaced(Report before, JsonNode body, Defects defects) {
        JsonFields fields = JsonFields.of(body, "", defects);
        var report = new ReportFields(year -> Optional.of(before.edition()), fields, defects);
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

    @Override
    public JsonNode permitted(JsonNode patch, Defects defects) {
        NOT_IN_A_PATCH.stream()
                .filter(patch::has)
                .forEach(name -> defects.add(Defects.pointer("", name), RequestError.READ_ONLY));
        return patch instanceof ObjectNode object ? object.deepCopy().without(NOT_IN_A_PATCH) : patch;
    }

    @Override
    public void makeWay(JsonNode view, JsonNode patch) {
        CellPatches.makeWay(view.path("tables"), patch.path("tables"), CellPatches.TABLES);
    }
}
