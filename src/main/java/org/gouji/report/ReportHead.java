package org.gouji.report;

import java.time.Instant;
import java.util.Optional;
import org.gouji.organ.OrganId;
import org.gouji.platform.EntityTag;
import org.gouji.workflow.Stage;

/**
 * All of a report but its content.
 *
 * @param published the number of the revision that everybody may read
 */
public record ReportHead(
        ReportId id,
        OrganId organ,
        String organName,
        int year,
        String edition,
        Stage stage,
        Optional<Integer> published,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** Where the report is. */
    public String href() {
        return ReportViews.href(id);
    }

    /** The version of the whole report. */
    public EntityTag tag() {
        return WholeReport.tag(this);
    }

    ReportHead changed(Instant now) {
        return new ReportHead(id, organ, organName, year, edition, stage, published, version + 1, createdAt, now);
    }

    ReportHead moved(Stage to, Optional<Integer> revision, Instant now) {
        return new ReportHead(id, organ, organName, year, edition, to, revision, version + 1, createdAt, now);
    }
}
