package org.gouji.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one organ still has to do, as the API shows it.
 *
 * @param daysLeft to the last day; none is left on it, and less than none after it
 * @param lateSince the first day on which it was late
 */
@JsonInclude(Include.ALWAYS)
public record DueView(
        UUID id,
        String name,
        String tier,
        String kind,
        String status,
        String wanted,
        LocalDate deadline,
        long daysLeft,
        @Nullable LocalDate lateSince,
        @Nullable String report) {}
