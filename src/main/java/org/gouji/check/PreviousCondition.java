package org.gouji.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.form.Cell;

/** Something that the report of the year before decides. */
sealed interface PreviousCondition extends Condition {

    @Override
    default Set<Background> lackingBackground(Figures figures) {
        return figures.hasPrevious() ? Set.of() : EnumSet.of(Background.PREVIOUS);
    }

    /**
     * All cells have the same figures as last year, and figures worth a word.
     *
     * @param own cells of the report
     * @param before the same of last year's, in the same order
     * @param fewest how many of them have to be other than 0
     */
    record Repeats(List<Cell> own, List<Operand.OfPrevious> before, long fewest) implements PreviousCondition {
        @Override
        public Truth holds(Figures figures) {
            if (!figures.hasPrevious()) {
                return Truth.UNKNOWN;
            }
            int others = 0;
            boolean isComplete = true;
            for (int i = 0; i < own.size(); i++) {
                int a = own.get(i).index();
                int b = before.get(i).index();
                if (figures.isLacking(a) || figures.isLacking(b)) {
                    isComplete = false;
                } else if (!figures.areEqual(a, b)) {
                    return Truth.FALSE;
                } else if (figures.exact(a).signum() != 0) {
                    others++;
                }
            }
            return isComplete ? Truth.of(others >= fewest) : Truth.UNKNOWN;
        }

        @Override
        public List<Term> terms(Figures figures) {
            return Condition.subjects(
                    own.stream()
                            .filter(cell -> figures.isLacking(cell.index())
                                    || figures.exact(cell.index()).signum() != 0)
                            .toList(),
                    figures);
        }
    }

    /** The growth that the passage states is that of a sum, rounded or cut off at the decimals that it is printed with. */
    record GrowthAgrees(Sum current, Sum before) implements PreviousCondition {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        @Override
        public Truth holds(Figures figures) {
            Optional<BigDecimal> stated = stated(figures, "percent");
            Optional<BigDecimal> rounded = rate(figures, RoundingMode.HALF_UP);
            Optional<BigDecimal> cutOff = rate(figures, RoundingMode.DOWN);
            if (stated.isEmpty() || rounded.isEmpty() || cutOff.isEmpty()) {
                return Truth.UNKNOWN;
            }
            return Truth.of(
                    stated.get().compareTo(rounded.get()) == 0 || stated.get().compareTo(cutOff.get()) == 0);
        }

        Optional<Comparison> comparison(Figures figures) {
            return stated(figures, "percent").flatMap(a -> rate(figures, RoundingMode.HALF_UP)
                    .map(b -> new Comparison(a, Operator.EQUAL.sign(), b)));
        }

        private Optional<BigDecimal> rate(Figures figures, RoundingMode rounding) {
            int decimals = stated(figures, "decimals").map(BigDecimal::intValue).orElse(0);
            return current.exact(figures).flatMap(a -> before.exact(figures)
                    .filter(b -> b.signum() > 0)
                    .map(b -> a.subtract(b).multiply(HUNDRED).divide(b, decimals, rounding)));
        }

        private static Optional<BigDecimal> stated(Figures figures, String name) {
            return figures.passage()
                    .flatMap(p -> Optional.ofNullable(p.figures().get(name)));
        }

        @Override
        public List<Term> terms(Figures figures) {
            return Stream.concat(
                            current.terms(figures, Term.Side.RIGHT).stream(),
                            before.terms(figures, Term.Side.RIGHT).stream())
                    .toList();
        }
    }
}
