package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.form.Cell;

/**
 * Two columns do not hold the same figures. Few or small figures agree by chance, so that only columns with enough
 * of them are compared.
 *
 * @param fewest how many cells other than 0 have to agree before it is worth a word
 * @param greatest what at least one of them has to reach
 */
record Distinct(Place place, List<Cell> first, List<Cell> second, Map<String, Message> names, int fewest, long greatest)
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
                && first.stream().anyMatch(cell -> figures.exact(cell.index()).compareTo(large) >= 0);
    }

    private static boolean isNotZero(Figures figures, Cell cell) {
        return figures.exact(cell.index()).signum() != 0;
    }

    private List<Term> terms(Figures figures, Predicate<Cell> wanted) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            for (Cell cell : List.of(first.get(i), second.get(i))) {
                if (wanted.test(cell)) {
                    terms.add(Term.subject(cell, figures.value(cell.index())));
                }
            }
        }
        return terms;
    }
}
