package org.gouji.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something that is known, or not, of the organ or of how its report came about. */
sealed interface BackgroundCondition extends Condition {

    @Override
    default List<Term> terms(Figures figures) {
        return List.of();
    }

    /** The organ is of one of the kinds. */
    record OfKind(Set<String> kinds) implements BackgroundCondition {
        @Override
        public Truth holds(Figures figures) {
            return figures.subject()
                    .organ()
                    .map(organ -> Truth.of(kinds.contains(organ.kind())))
                    .orElse(Truth.UNKNOWN);
        }

        @Override
        public Set<Background> lackingBackground(Figures figures) {
            return organ(this, figures);
        }
    }

    /** The organ stands at one of the tiers. */
    record OfTier(Set<String> tiers) implements BackgroundCondition {
        @Override
        public Truth holds(Figures figures) {
            return figures.subject()
                    .organ()
                    .map(organ -> Truth.of(tiers.contains(organ.tier())))
                    .orElse(Truth.UNKNOWN);
        }

        @Override
        public Set<Background> lackingBackground(Figures figures) {
            return organ(this, figures);
        }
    }

    record HasPower(String power) implements BackgroundCondition {
        @Override
        public Truth holds(Figures figures) {
            return figures.subject().organ().map(organ -> organ.has(power)).orElse(Truth.UNKNOWN);
        }

        @Override
        public Set<Background> lackingBackground(Figures figures) {
            return organ(this, figures);
        }
    }

    /** The organ's name contains one of the words; where it is not known, the title does. */
    record Named(List<String> words) implements BackgroundCondition {
        @Override
        public Truth holds(Figures figures) {
            String name = figures.subject().organ().map(OrganProfile::name).orElseGet(() -> figures.content()
                    .title());
            return name.isBlank() ? Truth.UNKNOWN : Truth.of(words.stream().anyMatch(name::contains));
        }

        @Override
        public Set<Background> lackingBackground(Figures figures) {
            return organ(this, figures);
        }
    }

    record Known(Fact fact) implements BackgroundCondition {
        @Override
        public Truth holds(Figures figures) {
            return figures.subject().facts().flag(fact);
        }

        @Override
        public Set<Background> lackingBackground(Figures figures) {
            return holds(figures) == Truth.UNKNOWN ? EnumSet.of(Background.FACTS) : Set.of();
        }
    }

    record Dates(DateTerm left, Operator operator, DateTerm right) implements BackgroundCondition {
        @Override
        public Truth holds(Figures figures) {
            Optional<LocalDate> l = left.day(figures);
            Optional<LocalDate> r = right.day(figures);
            return l.isEmpty() || r.isEmpty()
                    ? Truth.UNKNOWN
                    : Truth.of(operator.accepts(l.get().compareTo(r.get())));
        }

        @Override
        public Set<Background> lackingBackground(Figures figures) {
            Set<Background> lacking = new HashSet<>();
            for (DateTerm term : List.of(left, right)) {
                if (term.day(figures).isEmpty()) {
                    lacking.addAll(term.background());
                }
            }
            return lacking;
        }
    }

    private static Set<Background> organ(Condition condition, Figures figures) {
        return condition.holds(figures) == Truth.UNKNOWN ? EnumSet.of(Background.ORGAN) : Set.of();
    }
}
