package org.gouji.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** All deadlines in their order. Of those that fit an organ and a year and name a day, the last one decides it. */
public final class Deadlines {

    private final List<Deadline> all;

    Deadlines(List<Deadline> all) {
        this.all = List.copyOf(all);
    }

    List<Deadline> all() {
        return all;
    }

    /** Those for reports of a year, in their order. */
    public List<Deadline> of(int year) {
        return all.stream().filter(deadline -> deadline.isFor(year)).toList();
    }

    /** @param isBelow whether the organ is, or is below, one that is known by this id or credit code */
    public Due due(int year, String kind, String tier, Predicate<String> isBelow) {
        List<Deadline> fitting = of(year).stream()
                .filter(deadline -> deadline.isFor(kind, tier, isBelow))
                .toList();
        return new Due(
                last(fitting, deadline -> deadline.submission(year)),
                last(fitting, deadline -> deadline.publication(year)));
    }

    private static LocalDate last(List<Deadline> fitting, Function<Deadline, Optional<LocalDate>> day) {
        return fitting.stream()
                .flatMap(deadline -> day.apply(deadline).stream())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("the first deadline is for everybody"));
    }
}
