package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.check.Condition.Relation;
import org.gouji.form.Cell;

/** The forms that a rule can have, compiled for one place of the form. */
sealed interface Rule permits Rule.Statement, Rule.Ceiling, Rule.FullRow, Rule.Distinct, Requirement {

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
                evaluation.undetermined(place, terms(figures), lackingSections(figures));
            } else {
                fail(figures, evaluation);
            }
        }

        private void fail(Figures figures, Evaluation evaluation) {
            Optional<Comparison> comparison =
                    holds instanceof Relation relation ? relation.comparison(figures) : Optional.empty();
            Map<String, Message> variables = new HashMap<>();
            comparison.ifPresent(c -> {
                variables.put("left", Wording.same(Wording.plain(c.left())));
                variables.put("right", Wording.same(Wording.plain(c.right())));
                variables.put(
                        "difference", Wording.same(Wording.plain(c.difference().abs())));
            });
            evaluation.failed(place, comparison, terms(figures), variables);
        }

        /** Those of the comparison on their sides; all others stand on no side, and once. */
        private List<Term> terms(Figures figures) {
            List<Term> terms = new ArrayList<>(holds instanceof Relation ? holds.terms(figures) : List.of());
            parts().flatMap(condition -> condition.terms(figures).stream())
                    .filter(term -> terms.stream().noneMatch(t -> t.cell().equals(term.cell())))
                    .forEach(term -> terms.add(term.asSubject()));
            return terms;
        }

        private List<String> lackingSections(Figures figures) {
            return parts().flatMap(condition -> condition.lackingSections(figures).stream())
                    .distinct()
                    .toList();
        }

        private Stream<Condition> parts() {
            return Stream.concat(Stream.of(holds), when.stream());
        }
    }

    /**
     * Each of several cells is at most a sum. One finding names every cell above it; while none is, a lacking one might
     * be.
     */
    record Ceiling(Place place, List<Cell> cells, Sum ceiling) implements Rule {

        @Override
        public void evaluate(Figures figures, Evaluation evaluation) {
            long whole = ceiling.whole(figures);
            if (whole != Sum.NOT_WHOLE && noneAbove(figures, whole)) {
                evaluation.passed(place);
                return;
            }
            ceiling.exact(figures)
                    .ifPresentOrElse(
                            most -> compare(figures, evaluation, most),
                            () -> evaluation.undetermined(place, lacking(figures)));
        }

        private boolean noneAbove(Figures figures, long most) {
            for (Cell cell : cells) {
                if (!figures.isWhole(cell.index()) || figures.whole(cell.index()) > most) {
                    return false;
                }
            }
            return true;
        }

        private void compare(Figures figures, Evaluation evaluation, BigDecimal most) {
            List<Cell> above = cells.stream()
                    .filter(cell -> figures.isPresent(cell.index()))
                    .filter(cell -> figures.exact(cell.index()).compareTo(most) > 0)
                    .toList();
            if (!above.isEmpty()) {
                fail(figures, evaluation, above, most);
            } else if (cells.stream().anyMatch(cell -> figures.isLacking(cell.index()))) {
                evaluation.undetermined(place, lacking(figures));
            } else {
                evaluation.passed(place);
            }
        }

        private List<Term> lacking(Figures figures) {
            Stream<Term> left = cells.stream()
                    .filter(cell -> figures.isLacking(cell.index()))
                    .map(cell -> new Term(cell.key(), figures.value(cell.index()), Term.Side.LEFT, 1));
            return Stream.concat(left, ceiling.terms(figures, Term.Side.RIGHT).stream())
                    .toList();
        }

        private void fail(Figures figures, Evaluation evaluation, List<Cell> above, BigDecimal most) {
            List<Term> terms = new ArrayList<>();
            above.forEach(cell -> terms.add(new Term(cell.key(), figures.value(cell.index()), Term.Side.LEFT, 1)));
            terms.addAll(ceiling.terms(figures, Term.Side.RIGHT));
            BigDecimal greatest =
                    above.stream().map(cell -> figures.exact(cell.index())).reduce(BigDecimal.ZERO, BigDecimal::max);
            evaluation.failed(
                    place,
                    Optional.of(new Comparison(greatest, Operator.AT_MOST.sign(), most)),
                    terms,
                    Map.of(
                            "cells", evaluation.wording().names(above),
                            "left", Wording.same(Wording.plain(greatest)),
                            "right", Wording.same(Wording.plain(most))));
        }
    }

    /** A row that has any figure has all of them; otherwise its figures may stand in the wrong columns. */
    record FullRow(Place place, List<Cell> cells) implements Rule {

        @Override
        public void evaluate(Figures figures, Evaluation evaluation) {
            int there = 0;
            int missing = 0;
            for (Cell cell : cells) {
                there += figures.isPresent(cell.index()) ? 1 : 0;
                missing += figures.state(cell.index()) == Figures.MISSING ? 1 : 0;
            }
            if (there == cells.size()) {
                evaluation.passed(place);
            } else if (missing < cells.size()) {
                fail(figures, evaluation, there);
            }
        }

        private void fail(Figures figures, Evaluation evaluation, int there) {
            List<Cell> absent = cells.stream()
                    .filter(cell -> figures.isLacking(cell.index()))
                    .toList();
            List<Term> terms = absent.stream()
                    .map(cell -> Term.subject(cell.key(), figures.value(cell.index())))
                    .toList();
            evaluation.failed(
                    place,
                    Optional.of(new Comparison(
                            BigDecimal.valueOf(there), Operator.EQUAL.sign(), BigDecimal.valueOf(cells.size()))),
                    terms,
                    Map.of(
                            "left", Wording.same(String.valueOf(there)),
                            "right", Wording.same(String.valueOf(cells.size())),
                            "cells", evaluation.wording().names(absent)));
        }
    }

    /**
     * Two columns do not hold the same figures. Few or small figures agree by chance, so that only columns with enough
     * of them are compared.
     *
     * @param fewest how many cells other than 0 have to agree before it is worth a word
     * @param greatest what at least one of them has to reach
     */
    record Distinct(
            Place place, List<Cell> first, List<Cell> second, Map<String, Message> names, int fewest, long greatest)
            implements Rule {

        @Override
        public void evaluate(Figures figures, Evaluation evaluation) {
            boolean complete = true;
            for (int i = 0; i < first.size(); i++) {
                int a = first.get(i).index();
                int b = second.get(i).index();
                if (figures.isLacking(a) || figures.isLacking(b)) {
                    complete = false;
                } else if (!figures.areEqual(a, b)) {
                    evaluation.passed(place);
                    return;
                }
            }
            if (!complete) {
                evaluation.undetermined(place, terms(figures, cell -> figures.isLacking(cell.index())));
            } else if (isRemarkable(figures)) {
                evaluation.failed(place, Optional.empty(), terms(figures, cell -> isNotZero(figures, cell)), names);
            } else {
                evaluation.passed(place);
            }
        }

        private boolean isRemarkable(Figures figures) {
            BigDecimal large = BigDecimal.valueOf(greatest);
            return first.stream().filter(cell -> isNotZero(figures, cell)).count() >= fewest
                    && first.stream()
                            .anyMatch(cell -> figures.exact(cell.index()).compareTo(large) >= 0);
        }

        private static boolean isNotZero(Figures figures, Cell cell) {
            return figures.exact(cell.index()).signum() != 0;
        }

        private List<Term> terms(Figures figures, Predicate<Cell> wanted) {
            List<Term> terms = new ArrayList<>();
            for (int i = 0; i < first.size(); i++) {
                for (Cell cell : List.of(first.get(i), second.get(i))) {
                    if (wanted.test(cell)) {
                        terms.add(Term.subject(cell.key(), figures.value(cell.index())));
                    }
                }
            }
            return terms;
        }
    }
}
