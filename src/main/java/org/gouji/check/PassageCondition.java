package org.gouji.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Something that the passage which a rule has come to makes true or false. */
sealed interface PassageCondition extends Condition {

    @Override
    default List<Term> terms(Figures figures) {
        return List.of();
    }

    record Flag(String name) implements PassageCondition {
        @Override
        public Truth holds(Figures figures) {
            return figures.passage().map(passage -> passage.flag(name)).orElse(Truth.UNKNOWN);
        }
    }

    /** The passage gives the day, whatever it is. */
    record HasDate(String name) implements PassageCondition {
        @Override
        public Truth holds(Figures figures) {
            return Truth.of(
                    figures.passage().filter(p -> p.dates().containsKey(name)).isPresent());
        }
    }

    /**
     * Two names are of the same organ: equal, or different only in what is left out at an end of one of them, such as the
     * place above it, or that a place's name stands for its government.
     */
    record SameName(TextTerm one, TextTerm other) implements PassageCondition {

        /** Characters that two names have to have in common. */
        private static final int SHORTEST = 3;

        @Override
        public Truth holds(Figures figures) {
            List<String> names = one.names(figures);
            List<String> others = other.names(figures);
            if (names.isEmpty() || others.isEmpty()) {
                return Truth.UNKNOWN;
            }
            return Truth.of(names.stream().anyMatch(name -> others.stream().anyMatch(o -> areSame(name, o))));
        }

        @Override
        public Set<Background> lackingBackground(Figures figures) {
            boolean asksOrgan = one instanceof TextTerm.OfOrgan || other instanceof TextTerm.OfOrgan;
            boolean lacks = asksOrgan && figures.subject().organ().isEmpty();
            return lacks ? EnumSet.of(Background.ORGAN) : Set.of();
        }

        private static boolean areSame(String one, String other) {
            String a = one.replaceAll("\\s", "");
            String b = other.replaceAll("\\s", "");
            return a.endsWith(b) || b.endsWith(a) || overlap(a, b) || overlap(b, a);
        }

        private static boolean overlap(String first, String second) {
            return IntStream.rangeClosed(0, first.length() - SHORTEST)
                    .anyMatch(from -> second.startsWith(first.substring(from)));
        }
    }
}
