package org.gouji.report;

import java.time.Instant;
import org.gouji.organ.OrganId;

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

    ReportHead changed(Instant now) {
        return new ReportHead(id, organ, organName, year, edition, stage, version + 1, createdAt, now);
    }
}
