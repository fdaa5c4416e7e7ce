package org.gouji.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.content.ReportContent;
import org.gouji.narrative.Span;
import org.gouji.narrative.TextPart;
import org.gouji.similarity.OwnWords;
import org.gouji.similarity.Passage;
import org.gouji.similarity.Score;
import org.gouji.similarity.Similarity;
import org.gouji.similarity.Stretch;

/**
 * How alike a report is to those beside it, in percent, and the words that it shares with them. The words are prepared
 * once, whether they are asked for the score alone or for what is shared too.
 */
final class Likenesses {

    private final Subject subject;
    private final Similarity similarity;
    private final Map<String, Pair> besidePrevious = new HashMap<>();

    Likenesses(Subject subject, Similarity similarity) {
        this.subject = subject;
        this.similarity = similarity;
    }

    /** Of two versions of the same parts. */
    private record Pair(List<String> parts, OwnWords here, OwnWords there) {

        /** Texts that are too short to tell are not alike. */
        BigDecimal percent() {
            return Similarity.score(here, there)
                    .map(Score::value)
                    .orElse(BigDecimal.ZERO)
                    .movePointRight(2);
        }

        List<Copy> copies(Copy.Source source) {
            return Similarity.passages(here, there).stream()
                    .map(passage -> copy(source, passage))
                    .toList();
        }

        private Copy copy(Copy.Source source, Passage passage) {
            return new Copy(span(passage.here()), source, span(passage.there()), passage.words());
        }

        private Span span(Stretch stretch) {
            return new Span(TextPart.text(parts.get(stretch.text())), stretch.start(), stretch.end());
        }
    }

    /** Nothing where last year's report is not there. */
    Optional<BigDecimal> toPrevious(String part) {
        return besidePrevious(part).map(Pair::percent);
    }

    List<Copy> copiesOfPrevious(String part) {
        return besidePrevious(part)
                .map(pair -> pair.copies(Copy.Source.PREVIOUS))
                .orElse(List.of());
    }

    /** Nothing where nobody has looked for such a report. */
    Optional<BigDecimal> toNeighbour() {
        return besideNeighbour().map(Pair::percent);
    }

    List<Copy> copiesOfNeighbour() {
        return besideNeighbour().map(pair -> pair.copies(Copy.Source.NEIGHBOUR)).orElse(List.of());
    }

    private Optional<Pair> besidePrevious(String part) {
        return subject.previous()
                .map(before -> besidePrevious.computeIfAbsent(
                        part, key -> new Pair(List.of(key), words(subject.content(), key), words(before, key))));
    }

    private OwnWords words(ReportContent content, String part) {
        return similarity.words(List.of(TextPart.text(part).in(content)), List.of());
    }

    private Optional<Pair> besideNeighbour() {
        return subject.neighbour().map(this::beside);
    }

    private Pair beside(Neighbour neighbour) {
        ReportContent content = subject.content();
        List<String> parts = neighbour.texts().keySet().stream().sorted().toList();
        List<String> here =
                parts.stream().map(part -> TextPart.text(part).in(content)).toList();
        List<String> there = parts.stream()
                .map(part -> neighbour.texts().getOrDefault(part, ""))
                .toList();
        return new Pair(parts, similarity.words(here, ownNames()), similarity.words(there, neighbour.names()));
    }

    private List<String> ownNames() {
        return subject.organ().stream()
                .flatMap(organ -> Stream.concat(Stream.of(organ.name()), organ.aliases().stream()))
                .toList();
    }
}
