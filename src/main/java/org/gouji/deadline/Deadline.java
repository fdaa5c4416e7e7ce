package org.gouji.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Days for some organs in some years. An empty set means all.
 *
 * @param below an organ, by id or credit code
 */
public record Deadline(
        Set<Integer> years,
        Set<String> kinds,
        Set<String> tiers,
        Optional<String> below,
        Optional<MonthDay> submission,
        Optional<MonthDay> publication) {

    public Deadline {
        years = Set.copyOf(years);
        kinds = Set.copyOf(kinds);
        tiers = Set.copyOf(tiers);
    }

    boolean isFor(int year) {
        return years.isEmpty() || years.contains(year);
    }

    boolean isFor(String kind, String tier, Predicate<String> isBelow) {
        return (kinds.isEmpty() || kinds.contains(kind))
                && (tiers.isEmpty() || tiers.contains(tier))
                && below.map(isBelow::test).orElse(true);
    }

    boolean isForEverybody() {
        return years.isEmpty()
                && kinds.isEmpty()
                && tiers.isEmpty()
                && below.isEmpty()
                && submission.isPresent()
                && publication.isPresent();
    }

    public Optional<LocalDate> submission(int year) {
        return submission.map(day -> day.atYear(year + 1));
    }

    public Optional<LocalDate> publication(int year) {
        return publication.map(day -> day.atYear(year + 1));
    }
}
