package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.form.Cell;

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
                .map(cell -> new Term(cell, false, figures.value(cell.index()), Term.Side.LEFT, 1));
        return Stream.concat(left, ceiling.terms(figures, Term.Side.RIGHT).stream())
                .toList();
    }

    private void fail(Figures figures, Evaluation evaluation, List<Cell> above, BigDecimal most) {
        List<Term> terms = new ArrayList<>();
        above.forEach(cell -> terms.add(new Term(cell, false, figures.value(cell.index()), Term.Side.LEFT, 1)));
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
