package org.gouji.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days as a file has them, unverified. What is left out of the first four holds for all.
 *
 * @param years of reports
 * @param below an organ, by id or credit code: it and all below it
 * @param submission month and day in the year after, such as {@code 01-31}; left out, an earlier deadline decides
 * @param publication the same
 * @param basis the law or notice that says so
 */
public record RawDeadline(
        @Nullable List<Integer> years,
        @Nullable List<String> kinds,
        @Nullable List<String> tiers,
        @Nullable String below,
        @Nullable String submission,
        @Nullable String publication,
        @Nullable String basis) {}
