package org.gouji.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.content.CellLayout;
import org.gouji.narrative.TextPart;

/** Something that the words of a report make true or false. What a report has no words for is unknown. */
sealed interface TextCondition extends Condition {

    @Override
    default List<Term> terms(Figures figures) {
        return List.of();
    }

    /** One of the texts contains one of the words. A text that the report does not have might. */
    record Mentions(List<String> parts, List<String> words) implements TextCondition {
        @Override
        public Truth holds(Figures figures) {
            Truth truth = Truth.FALSE;
            for (String part : parts) {
                Optional<String> text = text(figures, part);
                if (text.isEmpty()) {
                    truth = Truth.UNKNOWN;
                } else if (words.stream().anyMatch(text.get()::contains)) {
                    return Truth.TRUE;
                }
            }
            return truth;
        }

        @Override
        public List<String> lackingSections(Figures figures) {
            return lacking(parts, figures);
        }
    }

    /** A section's whole text, but for space and punctuation, is one of the words. */
    record SaysOnly(String part, List<String> words) implements TextCondition {
        private static final Pattern NO_WORD = Pattern.compile("[\\s\\p{Z}\\p{P}]");

        public SaysOnly {
            words = words.stream().map(SaysOnly::bare).toList();
        }

        @Override
        public Truth holds(Figures figures) {
            return text(figures, part)
                    .map(text -> Truth.of(text.length() < LONGEST && words.contains(bare(text))))
                    .orElse(Truth.UNKNOWN);
        }

        /** Longer than any of the words with its punctuation. */
        private static final int LONGEST = 100;

        private static String bare(String text) {
            return NO_WORD.matcher(text).replaceAll("");
        }

        @Override
        public List<String> lackingSections(Figures figures) {
            return lacking(List.of(part), figures);
        }
    }

    /** The report has the part: words, or, of a section with a table, at least one cell. Never unknown. */
    record Has(String part, Optional<String> table) implements TextCondition {
        @Override
        public Truth holds(Figures figures) {
            return Truth.of(text(figures, part).isPresent()
                    || table.isPresent()
                            && figures.content().edition().table(table.get()).orElseThrow().cells().stream()
                                    .anyMatch(cell -> figures.state(cell.index()) != CellLayout.MISSING));
        }
    }

    /** Empty of a section that has a heading alone; absent of one that the report does not have. */
    private static Optional<String> text(Figures figures, String part) {
        return Optional.of(TextPart.text(part).in(figures.content()))
                .filter(text -> !text.isBlank() || figures.content().sections().containsKey(part));
    }

    private static List<String> lacking(List<String> parts, Figures figures) {
        return parts.stream().filter(part -> text(figures, part).isEmpty()).toList();
    }
}
