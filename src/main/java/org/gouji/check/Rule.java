package org.gouji.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.Condition.Relation;
import org.gouji.check.PreviousCondition.GrowthAgrees;

/** The forms that a rule can have, compiled for one place of the form. */
sealed interface Rule permits Rule.Statement, Prose, Ceiling, FullRow, WholeTable, Distinct, Requirement {

    Place place();

    /** Of the findings that it can make. */
    default Stream<String> ids() {
        return Stream.of(place().id());
    }

    void evaluate(Figures figures, Evaluation evaluation);

    /** When something is so, something else has to be so. An equation or a bound is one without a when. */
    record Statement(Place place, Optional<Condition> when, Condition holds) implements Rule {

        @Override
        public void evaluate(Figures figures, Evaluation evaluation) {
            Truth applies = when.isEmpty() ? Truth.TRUE : when.get().holds(figures);
            if (applies == Truth.FALSE) {
                return;
            }
            Truth truth = holds.holds(figures);
            if (truth == Truth.TRUE) {
                evaluation.passed(place);
            } else if (applies == Truth.UNKNOWN || truth == Truth.UNKNOWN) {
                lack(figures, evaluation);
            } else {
                fail(figures, evaluation);
            }
        }

        private void lack(Figures figures, Evaluation evaluation) {
            Set<Background> background = lackingBackground(figures);
            if (background.isEmpty()) {
                evaluation.undetermined(place, terms(figures), lackingSections(figures));
            } else {
                evaluation.undetermined(place, background);
            }
        }

        private void fail(Figures figures, Evaluation evaluation) {
            Optional<Comparison> comparison = comparison(figures);
            Map<String, Message> variables = new HashMap<>();
            comparison.ifPresent(c -> {
                variables.put("left", Wording.same(Wording.plain(c.left())));
                variables.put("right", Wording.same(Wording.plain(c.right())));
                variables.put(
                        "difference", Wording.same(Wording.plain(c.difference().abs())));
            });
            evaluation.failed(place, comparison, terms(figures), variables);
            List<Copy> copies = holds instanceof Relation relation ? relation.copies(figures) : List.of();
            if (!copies.isEmpty()) {
                evaluation.shares(copies);
            }
        }

        private Optional<Comparison> comparison(Figures figures) {
            if (holds instanceof GrowthAgrees growth) {
                return growth.comparison(figures);
            }
            return holds instanceof Relation relation ? relation.comparison(figures) : Optional.empty();
        }

        /** Those of the comparison on their sides; all others stand on no side, and once. */
        private List<Term> terms(Figures figures) {
            List<Term> terms = new ArrayList<>(isComparison() ? holds.terms(figures) : List.of());
            Set<Object> seen = new HashSet<>();
            terms.forEach(term -> seen.add(term.address()));
            parts().flatMap(condition -> condition.terms(figures).stream())
                    .filter(term -> seen.add(term.address()))
                    .forEach(term -> terms.add(term.asSubject()));
            return terms;
        }

        private List<String> lackingSections(Figures figures) {
            return parts().flatMap(condition -> condition.lackingSections(figures).stream())
                    .distinct()
                    .toList();
        }

        private Set<Background> lackingBackground(Figures figures) {
            return parts().flatMap(condition -> condition.lackingBackground(figures).stream())
                    .collect(Collectors.toSet());
        }

        private boolean isComparison() {
            return holds instanceof Relation || holds instanceof GrowthAgrees;
        }

        private Stream<Condition> parts() {
            return Stream.concat(Stream.of(holds), when.stream());
        }
    }
}
