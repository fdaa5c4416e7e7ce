package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report in the contract. */
record ReportView(
        UUID id,
        OrganRef organ,
        int year,
        String edition,
        String stage,
        @Nullable Integer publishedRevision,
        String title,
        String preface,
        String closing,
        Map<String, SectionView> sections,
        Map<String, Map<String, Map<String, JsonNode>>> tables,
        Instant createdAt,
        Instant updatedAt) {

    record OrganRef(UUID id, String name) {}
}
