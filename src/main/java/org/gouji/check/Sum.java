package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.content.CellLayout;
import org.gouji.content.CellValue;

/** Cells added up, each with its factor, and a constant. A blank counts as 0; a lacking cell leaves no sum. */
final class Sum {

    /** No sum of whole numbers: look at the cells one by one. */
    static final long NOT_WHOLE = Long.MIN_VALUE;

    /** Larger factors could overflow a long, see {@link CellLayout}. */
    static final long GREATEST_FACTOR = 100_000;

    private final List<Operand> terms;
    private final int[] cells;
    private final long[] factors;
    private final long constant;
    private final List<Operand.OnDemand> onDemand;
    private final boolean isOfReport;
    private final boolean isOfPrevious;
    private final boolean isPlain;

    Sum(List<? extends Operand> terms, List<Long> factors, long constant) {
        this.terms = List.copyOf(terms);
        this.cells = terms.stream().mapToInt(Operand::index).toArray();
        this.factors = factors.stream().mapToLong(Long::longValue).toArray();
        this.constant = constant;
        this.onDemand = terms.stream()
                .filter(Operand.OnDemand.class::isInstance)
                .map(Operand.OnDemand.class::cast)
                .toList();
        this.isOfPrevious = terms.stream().anyMatch(Operand.OfPrevious.class::isInstance);
        this.isOfReport = terms.stream().allMatch(Operand.OfReport.class::isInstance);
        this.isPlain = onDemand.isEmpty() && !isOfPrevious;
    }

    List<Operand> operands() {
        return terms;
    }

    /** Whether it adds up nothing but cells of the report. */
    boolean isOfReport() {
        return isOfReport;
    }

    Set<Background> lackingBackground(Figures figures) {
        return isOfReport
                ? Set.of()
                : terms.stream()
                        .flatMap(term -> term.lackingBackground(figures).stream())
                        .collect(Collectors.toSet());
    }

    long factor(int term) {
        return factors[term];
    }

    long constant() {
        return constant;
    }

    /** The words that the report shares with another, where it adds up how alike they are. */
    List<Copy> copies(Figures figures) {
        return terms.stream().flatMap(term -> term.copies(figures).stream()).toList();
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
        for (Operand.OnDemand operand : onDemand) {
            operand.measure(figures);
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
