package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.Condition.Relation;
import org.gouji.form.Cell;

/** The forms that a rule can have, compiled for one place of the form. */
sealed interface Rule permits Rule.Statement, Rule.Ceiling, Rule.FullRow, Rule.Distinct, Requirement {

    Place place();

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
                evaluation.undetermined(place, terms(figures));
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

        private List<Term> terms(Figures figures) {
            List<Term> terms = new ArrayList<>(holds.terms(figures));
            when.ifPresent(condition -> condition.terms(figures).stream()
                    .map(term -> new Term(term.cell(), term.value(), Term.Side.SUBJECT, 1))
                    .filter(term -> terms.stream().noneMatch(t -> t.cell().equals(term.cell())))
                    .forEach(terms::add));
            return terms;
        }
    }

    /** Each of several cells is at most a sum. One finding names every cell above it. */
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
                            () -> evaluation.undetermined(place, ceiling.terms(figures, Term.Side.RIGHT)));
        }

        private boolean noneAbove(Figures figures, long most) {
            for (Cell cell : cells) {
                if (figures.state(cell.index()) == Figures.EXACT || figures.whole(cell.index()) > most) {
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
            if (above.isEmpty()) {
                evaluation.passed(place);
            } else {
                fail(figures, evaluation, above, most);
            }
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
                    .map(cell -> new Term(cell.key(), figures.value(cell.index()), Term.Side.SUBJECT, 1))
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
            int agreeing = 0;
            boolean large = false;
            for (int i = 0; i < first.size(); i++) {
                int a = first.get(i).index();
                int b = second.get(i).index();
                if (figures.isLacking(a) || figures.isLacking(b)) {
                    evaluation.undetermined(place, List.of(term(figures, first.get(i)), term(figures, second.get(i))));
                    return;
                }
                if (!figures.isWhole(a) || !figures.isWhole(b) || figures.whole(a) != figures.whole(b)) {
                    evaluation.passed(place);
                    return;
                }
                agreeing += figures.whole(a) != 0 ? 1 : 0;
                large |= figures.whole(a) >= greatest;
            }
            if (agreeing >= fewest && large) {
                evaluation.failed(place, Optional.empty(), terms(figures), names);
            } else {
                evaluation.passed(place);
            }
        }

        private List<Term> terms(Figures figures) {
            List<Term> terms = new ArrayList<>();
            for (int i = 0; i < first.size(); i++) {
                if (figures.whole(first.get(i).index()) != 0) {
                    terms.add(term(figures, first.get(i)));
                    terms.add(term(figures, second.get(i)));
                }
            }
            return terms;
        }

        private static Term term(Figures figures, Cell cell) {
            return new Term(cell.key(), figures.value(cell.index()), Term.Side.SUBJECT, 1);
        }
    }
}
