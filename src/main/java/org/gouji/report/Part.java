package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.gouji.content.ReportContent;
import org.gouji.platform.Defects;
import org.gouji.platform.EntityTag;

/** What of a report is read and written at once. */
sealed interface Part permits WholeReport, SectionPart, TablePart, RowPart {

    /** What a change of the part has to name; absent where the edition has no such part. */
    Optional<EntityTag> tag(Report report);

    /** What the contract shows of the part, which the edition has. */
    Object toView(Report report);

    /** The report's content with what the body says in place of what the part said. */
    ReportContent replaced(Report before, JsonNode body, Defects defects);

    /** The merge patch without what it may not change. */
    default JsonNode permitted(JsonNode patch, Defects defects) {
        return patch;
    }

    /** Takes the cells out of the view that the patch gives anew: a patch replaces a cell whole. */
    default void makeWay(JsonNode view, JsonNode patch) {}
}
