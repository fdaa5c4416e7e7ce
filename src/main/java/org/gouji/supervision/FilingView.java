package org.gouji.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has filed for a year, as the API shows it.
 *
 * @param counts of all organs that were asked about, by status; late is counted beside
 * @param levels the same by tier
 */
@JsonInclude(Include.ALWAYS)
public record FilingView(
        int year,
        LocalDate deadline,
        LocalDate governmentDeadline,
        Map<String, Integer> counts,
        List<Level> levels,
        List<Filing> items,
        @Nullable String next) {

    /** The organs of one tier. */
    public record Level(String tier, Map<String, Integer> counts) {}

    /** How far one organ is. */
    @JsonInclude(Include.ALWAYS)
    public record Filing(
            UUID id,
            String name,
            String tier,
            String kind,
            String status,
            boolean late,
            LocalDate deadline,
            @Nullable Instant since,
            @Nullable String report) {}
}
