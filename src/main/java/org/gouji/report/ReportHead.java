package org.gouji.report;

import java.time.Instant;
import org.gouji.organ.OrganId;
import org.gouji.platform.EntityTag;

/** All of a report but its content. */
public record ReportHead(
        ReportId id,
        OrganId organ,
        String organName,
        int year,
        String edition,
        String stage,
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
        return new ReportHead(id, organ, organName, year, edition, stage, version + 1, createdAt, now);
    }
}
