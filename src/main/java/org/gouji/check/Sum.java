package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.Cell;

/** Cells added up, each with its factor, and a constant. A blank counts as 0; a lacking cell leaves no sum. */
final class Sum {

    /** No sum of whole numbers: look at the cells one by one. */
    static final long NOT_WHOLE = Long.MIN_VALUE;

    /** Larger factors could overflow a long, see {@link Figures}. */
    static final long GREATEST_FACTOR = 100_000;

    private final List<Cell> terms;
    private final int[] cells;
    private final long[] factors;
    private final long constant;

    Sum(List<Cell> terms, List<Long> factors, long constant) {
        this.terms = List.copyOf(terms);
        this.cells = terms.stream().mapToInt(Cell::index).toArray();
        this.factors = factors.stream().mapToLong(Long::longValue).toArray();
        this.constant = constant;
    }

    List<Cell> cells() {
        return terms;
    }

    long factor(int term) {
        return factors[term];
    }

    long constant() {
        return constant;
    }

    long whole(Figures figures) {
        long sum = constant;
        for (int i = 0; i < cells.length; i++) {
            int cell = cells[i];
            if (!figures.isWhole(cell)) {
                return NOT_WHOLE;
            }
            sum += factors[i] * figures.whole(cell);
        }
        return sum;
    }

    /** The exact sum; empty when a term is missing or unreadable. */
    Optional<BigDecimal> exact(Figures figures) {
        BigDecimal sum = BigDecimal.valueOf(constant);
        for (int i = 0; i < cells.length; i++) {
            if (figures.isLacking(cells[i])) {
                return Optional.empty();
            }
            sum = sum.add(figures.exact(cells[i]).multiply(BigDecimal.valueOf(factors[i])));
        }
        return Optional.of(sum);
    }

    List<Term> terms(Figures figures, Term.Side side) {
        List<Term> list = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            list.add(new Term(terms.get(i).key(), figures.value(cells[i]), side, factors[i]));
        }
        return list;
    }
}
