package org.gouji.narrative;

import java.util.List;
import java.util.Optional;

/**
 * A sentence whose quantities have been understood.
 *
 * @param figures in the order of the text
 * @param before the last figure of the sentence before, in the same paragraph
 */
record ReadSentence(TextPart part, FoldedText text, Sentence sentence, List<Figure> figures, Optional<Figure> before) {

    List<Phrase> phrases() {
        return sentence.phrases();
    }

    Span span(int start, int end) {
        return new Span(part, text.start(start), text.end(end));
    }

    Span whole() {
        return span(sentence.start(), sentence.end());
    }

    boolean hasPercent() {
        return phrases().stream().anyMatch(phrase -> phrase.has(Role.PERCENT));
    }
}
