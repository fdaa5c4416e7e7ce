package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.content.CellValue;

/** Cells added up, each with its factor, and a constant. A blank counts as 0; a lacking cell leaves no sum. */
final class Sum {

    /** No sum of whole numbers: look at the cells one by one. */
    static final long NOT_WHOLE = Long.MIN_VALUE;

    /** Larger factors could overflow a long, see {@link Figures}. */
    static final long GREATEST_FACTOR = 100_000;

    private final List<Operand> terms;
    private final int[] cells;
    private final long[] factors;
    private final long constant;
    private final List<String> similarities;
    private final List<String> lengths;
    private final boolean isOfPrevious;
    private final boolean isPlain;

    Sum(List<? extends Operand> terms, List<Long> factors, long constant) {
        this.terms = List.copyOf(terms);
        this.cells = terms.stream().mapToInt(Operand::index).toArray();
        this.factors = factors.stream().mapToLong(Long::longValue).toArray();
        this.constant = constant;
        this.similarities = terms.stream()
                .filter(Operand.Similarity.class::isInstance)
                .map(operand -> ((Operand.Similarity) operand).part())
                .toList();
        this.lengths = terms.stream()
                .filter(Operand.Length.class::isInstance)
                .map(operand -> ((Operand.Length) operand).part())
                .toList();
        this.isOfPrevious = terms.stream().anyMatch(Operand.OfPrevious.class::isInstance);
        this.isPlain = similarities.isEmpty() && lengths.isEmpty() && !isOfPrevious;
    }

    List<Operand> operands() {
        return terms;
    }

    /** Whether it adds up nothing but cells of the report. */
    boolean isOfReport() {
        return terms.stream().allMatch(Operand.OfReport.class::isInstance);
    }

    boolean needsPrevious() {
        return !similarities.isEmpty() || isOfPrevious;
    }

    long factor(int term) {
        return factors[term];
    }

    long constant() {
        return constant;
    }

    /** The parts whose likeness to last year's it adds up. */
    List<String> similarities() {
        return similarities;
    }

    long whole(Figures figures) {
        if (!isPlain && !isThere(figures)) {
            return NOT_WHOLE;
        }
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

    /** Measures what has to be measured, and tells whether last year's report is there if it is asked for. */
    private boolean isThere(Figures figures) {
        for (String part : similarities) {
            figures.measureSimilarity(part);
        }
        for (String part : lengths) {
            figures.measureLength(part);
        }
        return !isOfPrevious || figures.hasPrevious();
    }

    /** The exact sum; empty when a term is missing or unreadable. */
    Optional<BigDecimal> exact(Figures figures) {
        if (!isPlain && !isThere(figures)) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.valueOf(constant);
        for (int i = 0; i < cells.length; i++) {
            if (figures.isLacking(cells[i])) {
                return Optional.empty();
            }
            sum = sum.add(figures.exact(cells[i]).multiply(BigDecimal.valueOf(factors[i])));
        }
        return Optional.of(sum);
    }

    /** The cells; what is measured is no term. */
    List<Term> terms(Figures figures, Term.Side side) {
        List<Term> list = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            CellValue value = figures.value(cells[i]);
            if (terms.get(i) instanceof Operand.OfReport own) {
                list.add(new Term(own.cell(), false, value, side, factors[i]));
            } else if (terms.get(i) instanceof Operand.OfPrevious before) {
                list.add(new Term(before.cell(), true, value, side, factors[i]));
            }
        }
        return list;
    }
}
