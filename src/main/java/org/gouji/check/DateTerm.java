package org.gouji.check;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;

/** A day that conditions compare. */
sealed interface DateTerm {

    Optional<LocalDate> day(Figures figures);

    /** What would have to be known for there to be a day. */
    default Set<Background> background() {
        return Set.of();
    }

    record OfFact(Fact fact) implements DateTerm {
        @Override
        public Optional<LocalDate> day(Figures figures) {
            return figures.subject().facts().date(fact);
        }

        @Override
        public Set<Background> background() {
            return Set.of(Background.FACTS);
        }
    }

    record Today() implements DateTerm {
        @Override
        public Optional<LocalDate> day(Figures figures) {
            return figures.subject().facts().today();
        }

        @Override
        public Set<Background> background() {
            return Set.of(Background.FACTS);
        }
    }

    record OfPassage(String name) implements DateTerm {
        @Override
        public Optional<LocalDate> day(Figures figures) {
            return figures.passage()
                    .flatMap(passage -> Optional.ofNullable(passage.dates().get(name)));
        }
    }

    /**
     * A day of the year of the report, or of a later one.
     *
     * @param yearsLater 0 for the year of the report
     */
    record InYear(int yearsLater, MonthDay monthDay) implements DateTerm {
        @Override
        public Optional<LocalDate> day(Figures figures) {
            return Optional.of(monthDay.atYear(figures.content().year() + yearsLater));
        }
    }
}
