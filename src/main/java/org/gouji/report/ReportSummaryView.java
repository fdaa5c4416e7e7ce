package org.gouji.report;

import java.time.Instant;
import java.util.UUID;

/** A report of a list in the contract. */
record ReportSummaryView(
        UUID id,
        ReportView.OrganRef organ,
        int year,
        String edition,
        String stage,
        String title,
        CountsView findings,
        String href,
        Instant createdAt,
        Instant updatedAt) {

    record CountsView(int failed, int undetermined, int blocking) {}
}
