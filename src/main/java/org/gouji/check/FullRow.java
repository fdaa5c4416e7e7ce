package org.gouji.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.content.CellLayout;
import org.gouji.form.Cell;

/** A row that has any figure has all of them; otherwise its figures may stand in the wrong columns. */
record FullRow(Place place, List<Cell> cells) implements Rule {

    @Override
    public void evaluate(Figures figures, Evaluation evaluation) {
        int there = 0;
        int missing = 0;
        for (Cell cell : cells) {
            there += figures.isPresent(cell.index()) ? 1 : 0;
            missing += figures.state(cell.index()) == CellLayout.MISSING ? 1 : 0;
        }
        if (there == cells.size()) {
            evaluation.passed(place);
        } else if (missing < cells.size()) {
            fail(figures, evaluation, there);
        }
    }

    private void fail(Figures figures, Evaluation evaluation, int there) {
        List<Cell> absent =
                cells.stream().filter(cell -> figures.isLacking(cell.index())).toList();
        List<Term> terms = absent.stream()
                .map(cell -> Term.subject(cell, figures.value(cell.index())))
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
