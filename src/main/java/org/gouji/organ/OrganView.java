package org.gouji.organ;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organ as the API shows it. */
@JsonInclude(Include.ALWAYS)
public record OrganView(
        UUID id,
        String name,
        List<String> aliases,
        String tier,
        String kind,
        @Nullable List<String> powers,
        @Nullable UUID supervisor,
        @Nullable String creditCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<UUID> successors,
        @Nullable Integer exemptFrom,
        @Nullable Integer exemptUntil,
        @Nullable String exemptReason,
        Instant createdAt,
        Instant updatedAt) {}
