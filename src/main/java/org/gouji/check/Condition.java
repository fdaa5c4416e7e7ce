package org.gouji.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.content.SectionText;
import org.gouji.form.Cell;

/** Something that a report makes true, false, or, for lack of a figure, unknown. */
sealed interface Condition {

    Truth holds(Figures figures);

    /** The cells that it looks at, as terms of a finding. */
    List<Term> terms(Figures figures);

    /** Keys of the sections whose text it reads and the report does not have. */
    default List<String> lackingSections(Figures figures) {
        return List.of();
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

        Optional<Comparison> comparison(Figures figures) {
            Optional<BigDecimal> l = left.exact(figures);
            Optional<BigDecimal> r = right.exact(figures);
            return l.flatMap(a -> r.map(b -> new Comparison(a, operator.sign(), b)));
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

    /** The report's year compared with a fixed one. */
    record InYear(Operator operator, int year) implements Condition {
        @Override
        public Truth holds(Figures figures) {
            return Truth.of(operator.accepts(Integer.compare(figures.content().year(), year)));
        }

        @Override
        public List<Term> terms(Figures figures) {
            return List.of();
        }
    }

    /** A section's text contains one of the words. A section that the report does not have might. */
    record Mentions(List<String> sections, List<String> words) implements Condition {
        @Override
        public Truth holds(Figures figures) {
            Truth truth = Truth.FALSE;
            for (String section : sections) {
                SectionText text = figures.content().sections().get(section);
                if (text == null) {
                    truth = Truth.UNKNOWN;
                } else if (words.stream().anyMatch(text.text()::contains)) {
                    return Truth.TRUE;
                }
            }
            return truth;
        }

        @Override
        public List<Term> terms(Figures figures) {
            return List.of();
        }

        @Override
        public List<String> lackingSections(Figures figures) {
            return lacking(sections, figures);
        }
    }

    /** A section's whole text, but for space and punctuation, is one of the words. */
    record SaysOnly(String section, List<String> words) implements Condition {
        private static final Pattern NO_WORD = Pattern.compile("[\\s\\p{Z}\\p{P}]");

        public SaysOnly {
            words = words.stream().map(SaysOnly::bare).toList();
        }

        @Override
        public Truth holds(Figures figures) {
            SectionText text = figures.content().sections().get(section);
            return text == null ? Truth.UNKNOWN : Truth.of(words.contains(bare(text.text())));
        }

        private static String bare(String text) {
            return NO_WORD.matcher(text).replaceAll("");
        }

        @Override
        public List<Term> terms(Figures figures) {
            return List.of();
        }

        @Override
        public List<String> lackingSections(Figures figures) {
            return lacking(List.of(section), figures);
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

    private static List<String> lacking(List<String> sections, Figures figures) {
        return sections.stream()
                .filter(section -> !figures.content().sections().containsKey(section))
                .toList();
    }

    private static List<Term> subjects(List<Cell> cells, Figures figures) {
        return cells.stream()
                .map(cell -> Term.subject(cell.key(), figures.value(cell.index())))
                .toList();
    }
}
