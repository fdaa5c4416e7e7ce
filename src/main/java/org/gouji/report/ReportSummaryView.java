package org.gouji.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report of a list in the contract. */
record ReportSummaryView(
        UUID id,
        ReportView.OrganRef organ,
        int year,
        String edition,
        String stage,
        @Nullable Integer publishedRevision,
        String title,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CountsView findings,
        String href,
        Instant createdAt,
        Instant updatedAt) {

    record CountsView(int failed, int undetermined, int blocking) {}
}
