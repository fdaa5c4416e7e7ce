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

    /** Something about the organ: unknown as long as the organ is, or this of it. */
    sealed interface OfOrgan extends BackgroundCondition {

        Truth holds(OrganProfile organ);

        @Override
        default Truth holds(Figures figures) {
            return figures.subject().organ().map(this::holds).orElse(Truth.UNKNOWN);
        }

        @Override
        default Set<Background> lackingBackground(Figures figures) {
            return holds(figures) == Truth.UNKNOWN ? EnumSet.of(Background.ORGAN) : Set.of();
        }
    }

    /** The organ is of one of the kinds. */
    record OfKind(Set<String> kinds) implements OfOrgan {
        @Override
        public Truth holds(OrganProfile organ) {
            return Truth.of(kinds.contains(organ.kind()));
        }
    }

    /** The organ stands at one of the tiers. */
    record OfTier(Set<String> tiers) implements OfOrgan {
        @Override
        public Truth holds(OrganProfile organ) {
            return Truth.of(tiers.contains(organ.tier()));
        }
    }

    record HasPower(String power) implements OfOrgan {
        @Override
        public Truth holds(OrganProfile organ) {
            return organ.has(power);
        }
    }

    /** The organ's name contains one of the words; where it is not known, the title does. */
    record Named(List<String> words) implements OfOrgan {
        @Override
        public Truth holds(OrganProfile organ) {
            return isIn(organ.name());
        }

        @Override
        public Truth holds(Figures figures) {
            return figures.subject()
                    .organ()
                    .map(this::holds)
                    .orElseGet(() -> isIn(figures.content().title()));
        }

        private Truth isIn(String name) {
            return name.isBlank() ? Truth.UNKNOWN : Truth.of(words.stream().anyMatch(name::contains));
        }
    }

    /** Whose figures of last year the report follows on; as long as nobody has said otherwise, its own. */
    record Follows(Succession succession) implements BackgroundCondition {
        @Override
        public Truth holds(Figures figures) {
            return Truth.of(figures.subject().succession() == succession);
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
}
