package org.gouji.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.content.CellLayout;
import org.gouji.form.Cell;

/** None of the cells is missing. One that is blank or unreadable is there. */
record WholeTable(Place place, List<Cell> cells) implements Rule {

    @Override
    public void evaluate(Figures figures, Evaluation evaluation) {
        List<Cell> missing = cells.stream()
                .filter(cell -> figures.state(cell.index()) == CellLayout.MISSING)
                .toList();
        if (missing.isEmpty()) {
            evaluation.passed(place);
            return;
        }
        int there = cells.size() - missing.size();
        evaluation.failed(
                place,
                Optional.of(new Comparison(
                        BigDecimal.valueOf(there), Operator.EQUAL.sign(), BigDecimal.valueOf(cells.size()))),
                missing.stream()
                        .map(cell -> Term.subject(cell, figures.value(cell.index())))
                        .toList(),
                Map.of(
                        "cells", evaluation.wording().names(missing),
                        "missing", Wording.same(String.valueOf(missing.size())),
                        "left", Wording.same(String.valueOf(there)),
                        "right", Wording.same(String.valueOf(cells.size()))));
    }
}
