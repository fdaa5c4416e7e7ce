package org.gouji.alignment;

import java.util.List;
import java.util.Optional;
import org.gouji.alignment.label.Folding;
import org.gouji.narrative.Statement.Closing;
import org.gouji.source.Paragraph;

/** Finds the name and date under the last section. */
final class ClosingFinder {

    private static final int LONGEST = 60;
    private static final int LAST = 6;

    private final TitleFinder words;
    private final String organ;

    /** @param organ who the title says reports; may be empty */
    ClosingFinder(TitleFinder words, String organ) {
        this.words = words;
        this.organ = Folding.fold(organ);
    }

    /** Where the closing begins and ends among the paragraphs. */
    record Found(int from, int to) {}

    Optional<Found> find(List<Paragraph> paragraphs) {
        for (int i = paragraphs.size() - 1; i >= Math.max(0, paragraphs.size() - LAST); i--) {
            String text = paragraphs.get(i).text();
            if (isShort(text) && words.closing(text).date().isPresent() && isOnlyDateAndName(text)) {
                boolean hasNameAbove = i > 0 && isName(paragraphs.get(i - 1).text());
                return Optional.of(new Found(hasNameAbove ? i - 1 : i, i + 1));
            }
            if (isOrgan(text)) {
                return Optional.of(new Found(i, i + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isShort(String text) {
        return Folding.fold(text).length() <= LONGEST;
    }

    /** A date alone, or with a name that could be an organ's. */
    private boolean isOnlyDateAndName(String text) {
        Closing closing = words.closing(text);
        String rest = Folding.fold(text).replaceAll("[0-9.\\-/()]", "");
        return closing.organ().isEmpty() ? rest.length() <= 8 : isOrgan(closing.organ()) || rest.length() <= 4;
    }

    private boolean isName(String text) {
        return isShort(text)
                && !words.closing(text).organ().isEmpty()
                && !endsSentence(text)
                && (isOrgan(text) || organ.isEmpty());
    }

    private static boolean endsSentence(String text) {
        return Folding.fold(text).matches(".*[\\N{IDEOGRAPHIC FULL STOP};:,!?]$");
    }

    private boolean isOrgan(String text) {
        String name = Folding.fold(text);
        return name.length() >= 4
                && !organ.isEmpty()
                && name.length() <= LONGEST
                && (organ.contains(name) || name.contains(organ) && name.length() - organ.length() <= 6);
    }
}
