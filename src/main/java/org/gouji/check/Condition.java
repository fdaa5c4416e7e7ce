package org.gouji.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.Cell;

/** Something that a report makes true, false, or, for lack of a figure, unknown. */
sealed interface Condition
        permits Condition.Relation,
                Condition.All,
                Condition.Any,
                Condition.Not,
                Condition.AllBlank,
                Condition.AnyFilled,
                Condition.IsUnknown,
                Condition.Never,
                TextCondition,
                BackgroundCondition,
                PassageCondition,
                PreviousCondition {

    Truth holds(Figures figures);

    /** The cells that it looks at, as terms of a finding. */
    List<Term> terms(Figures figures);

    /** Keys of the sections whose text it reads and the report does not have. */
    default List<String> lackingSections(Figures figures) {
        return List.of();
    }

    /** What it would have to know beside the report, and does not. */
    default Set<Background> lackingBackground(Figures figures) {
        return Set.of();
    }

    /** Two sums compared. */
    record Relation(Sum left, Operator operator, Sum right) implements Condition {
        @Override
        public Truth holds(Figures figures) {
            long l = left.whole(figures);
            long r = right.whole(figures);
            if (l != Sum.NOT_WHOLE && r != Sum.NOT_WHOLE) {
                return operator.accepts(Long.compare(l, r)) ? Truth.TRUE : Truth.FALSE;
            }
            return comparison(figures)
                    .map(c -> Truth.of(operator.accepts(c.left().compareTo(c.right()))))
                    .orElse(Truth.UNKNOWN);
        }

        /** The words that make it what it is. */
        List<Copy> copies(Figures figures) {
            return Stream.concat(left.copies(figures).stream(), right.copies(figures).stream())
                    .toList();
        }

        Optional<Comparison> comparison(Figures figures) {
            Optional<BigDecimal> l = left.exact(figures);
            Optional<BigDecimal> r = right.exact(figures);
            return l.flatMap(a -> r.map(b -> new Comparison(a, operator.sign(), b)));
        }

        @Override
        public Set<Background> lackingBackground(Figures figures) {
            return Stream.concat(left.lackingBackground(figures).stream(), right.lackingBackground(figures).stream())
                    .collect(Collectors.toSet());
        }

        @Override
        public List<Term> terms(Figures figures) {
            return Stream.concat(
                            left.terms(figures, Term.Side.LEFT).stream(),
                            right.terms(figures, Term.Side.RIGHT).stream())
                    .toList();
        }
    }

    record All(List<Condition> parts) implements Condition {
        @Override
        public Truth holds(Figures figures) {
            Truth truth = Truth.TRUE;
            for (Condition part : parts) {
                truth = truth.and(part.holds(figures));
                if (truth == Truth.FALSE) {
                    return truth;
                }
            }
            return truth;
        }

        @Override
        public List<Term> terms(Figures figures) {
            return termsOf(parts, figures);
        }

        @Override
        public List<String> lackingSections(Figures figures) {
            return lackingSectionsOf(parts, figures);
        }

        @Override
        public Set<Background> lackingBackground(Figures figures) {
            return lackingBackgroundOf(parts, figures);
        }
    }

    record Any(List<Condition> parts) implements Condition {
        @Override
        public Truth holds(Figures figures) {
            Truth truth = Truth.FALSE;
            for (Condition part : parts) {
                truth = truth.or(part.holds(figures));
                if (truth == Truth.TRUE) {
                    return truth;
                }
            }
            return truth;
        }

        @Override
        public List<Term> terms(Figures figures) {
            return termsOf(parts, figures);
        }

        @Override
        public List<String> lackingSections(Figures figures) {
            return lackingSectionsOf(parts, figures);
        }

        @Override
        public Set<Background> lackingBackground(Figures figures) {
            return lackingBackgroundOf(parts, figures);
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public Truth holds(Figures figures) {
            return part.holds(figures).not();
        }

        @Override
        public List<Term> terms(Figures figures) {
            return part.terms(figures);
        }

        @Override
        public List<String> lackingSections(Figures figures) {
            return part.lackingSections(figures);
        }

        @Override
        public Set<Background> lackingBackground(Figures figures) {
            return part.lackingBackground(figures);
        }
    }

    /** Every one of the cells is blank. A lacking cell might be. */
    record AllBlank(List<Cell> cells) implements Condition {
        @Override
        public Truth holds(Figures figures) {
            Truth truth = Truth.TRUE;
            for (Cell cell : cells) {
                if (figures.isNumber(cell.index())) {
                    return Truth.FALSE;
                }
                truth = truth.and(figures.isLacking(cell.index()) ? Truth.UNKNOWN : Truth.TRUE);
            }
            return truth;
        }

        @Override
        public List<Term> terms(Figures figures) {
            return subjects(cells, figures);
        }
    }

    /** At least one of the cells holds a number. A lacking cell might. */
    record AnyFilled(List<Cell> cells) implements Condition {
        @Override
        public Truth holds(Figures figures) {
            Truth truth = Truth.FALSE;
            for (Cell cell : cells) {
                if (figures.isNumber(cell.index())) {
                    return Truth.TRUE;
                }
                truth = truth.or(figures.isLacking(cell.index()) ? Truth.UNKNOWN : Truth.FALSE);
            }
            return truth;
        }

        @Override
        public List<Term> terms(Figures figures) {
            return subjects(cells, figures);
        }
    }

    /** Does what the part does, if that can be told; false as long as it cannot. */
    record IsUnknown(Condition part) implements Condition {
        @Override
        public Truth holds(Figures figures) {
            return Truth.of(part.holds(figures) == Truth.UNKNOWN);
        }

        @Override
        public List<Term> terms(Figures figures) {
            return part.terms(figures);
        }
    }

    /** Of rules that say what should not be there at all. */
    record Never() implements Condition {
        @Override
        public Truth holds(Figures figures) {
            return Truth.FALSE;
        }

        @Override
        public List<Term> terms(Figures figures) {
            return List.of();
        }
    }

    private static List<Term> termsOf(List<Condition> parts, Figures figures) {
        return parts.stream().flatMap(part -> part.terms(figures).stream()).toList();
    }

    private static List<String> lackingSectionsOf(List<Condition> parts, Figures figures) {
        return parts.stream()
                .flatMap(part -> part.lackingSections(figures).stream())
                .distinct()
                .toList();
    }

    private static Set<Background> lackingBackgroundOf(List<Condition> parts, Figures figures) {
        return parts.stream()
                .flatMap(part -> part.lackingBackground(figures).stream())
                .collect(Collectors.toSet());
    }

    static List<Term> subjects(List<Cell> cells, Figures figures) {
        return cells.stream()
                .map(cell -> Term.subject(cell, figures.value(cell.index())))
                .toList();
    }
}
