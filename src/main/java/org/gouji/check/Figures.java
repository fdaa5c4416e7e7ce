package org.gouji.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.content.CellLayout;
import org.gouji.content.CellValue;
import org.gouji.content.ReportContent;
import org.gouji.narrative.Narrative;
import org.gouji.narrative.TextPart;

/**
 * A report's figures laid out for arithmetic: its cells, what is measured, and the cells of last year's report. Whole
 * numbers, which almost all are, can be added as longs without a check for overflow; everything else takes the exact
 * path.
 */
final class Figures {

    private final Subject subject;
    private final Measures measures;
    private final Optional<Readers> readers;
    private final Optional<Likenesses> likenesses;
    private final CellValue[] measured;
    private final CellLayout layout;
    private Optional<Reading> reading = Optional.empty();
    private Optional<Passage> passage = Optional.empty();

    /** What reading a report's prose came to. */
    private record Reading(List<Passage> passages, MaskedTexts quotable) {

        static Reading of(ReportContent report, Narrative narrative) {
            MaskedTexts quotable = new MaskedTexts(report, narrative);
            return new Reading(Passages.of(report, narrative, quotable), quotable);
        }
    }

    Figures(ReportContent content) {
        this(Subject.of(content), Optional.empty(), new Measures(content.edition()));
    }

    Figures(Subject subject, Readers readers, Measures measures) {
        this(subject, Optional.of(readers), measures);
    }

    private Figures(Subject subject, Optional<Readers> readers, Measures measures) {
        this.subject = subject;
        this.readers = readers;
        this.likenesses = readers.map(reader -> new Likenesses(subject, reader.similarity()));
        ReportContent content = subject.content();
        this.measures = measures;
        int previous = subject.previous().map(before -> before.cells().size()).orElse(0);
        measured = new CellValue[measures.end() - measures.year()];
        Arrays.fill(measured, CellValue.MISSING);
        layout = new CellLayout(measures.end() + previous);
        content.cells().layOut(layout, 0);
        measure(measures.year(), CellValue.Number.of(content.year()));
        subject.previous().ifPresent(before -> before.cells().layOut(layout, measures.end()));
    }

    /** Measures how long a text is, in characters without space. */
    void measureLength(String part) {
        int at = measures.length(part).orElseThrow();
        if (isLacking(at)) {
            long length = TextPart.text(part)
                    .in(content())
                    .chars()
                    .filter(c -> !Character.isWhitespace(c))
                    .count();
            measure(at, CellValue.Number.of(length));
        }
    }

    /** All passages of the report, read when the first rule wants them. */
    List<Passage> passages() {
        return reading().passages;
    }

    /** The report's texts as they may be quoted. */
    MaskedTexts quotable() {
        return reading().quotable;
    }

    private Reading reading() {
        Reading read = reading.orElseGet(() -> Reading.of(
                content(),
                readers.map(reader -> reader.narrative().read(content())).orElseGet(() -> new Narrative(List.of()))));
        reading = Optional.of(read);
        return read;
    }

    /** Measures how alike a text is to that of last year, in percent. */
    void measureSimilarity(String part) {
        int at = measures.similarity(part).orElseThrow();
        if (isLacking(at)) {
            likenesses()
                    .flatMap(likenesses -> likenesses.toPrevious(part))
                    .ifPresent(percent -> measure(at, new CellValue.Number(percent, "")));
        }
    }

    /** Measures how alike the report is to another organ's, in percent. */
    void measureNeighbourSimilarity() {
        int at = measures.neighbourSimilarity();
        if (isLacking(at)) {
            likenesses()
                    .flatMap(Likenesses::toNeighbour)
                    .ifPresent(percent -> measure(at, new CellValue.Number(percent, "")));
        }
    }

    Optional<Likenesses> likenesses() {
        return likenesses;
    }

    /** The passage that a rule has come to, if it goes through passages. */
    Optional<Passage> passage() {
        return passage;
    }

    void goTo(Passage next) {
        passage = Optional.of(next);
        List<String> names = next.kind().figures();
        for (int i = 0; i < names.size(); i++) {
            BigDecimal figure = next.figures().get(names.get(i));
            measure(measures.passage(i), figure == null ? CellValue.MISSING : new CellValue.Number(figure, ""));
        }
    }

    void leavePassages() {
        passage = Optional.empty();
    }

    Subject subject() {
        return subject;
    }

    private void measure(int index, CellValue value) {
        measured[index - measures.year()] = value;
        layout.set(index, value);
    }

    ReportContent content() {
        return subject.content();
    }

    /** Not of a cell of last year's report that is not there; ask {@link #hasPrevious} first. */
    byte state(int index) {
        return layout.state(index);
    }

    boolean hasPrevious() {
        return subject.previous().isPresent();
    }

    /** The whole number of a cell; 0 of one that is not a whole number, ask {@link #state} first. */
    long whole(int index) {
        return layout.whole(index);
    }

    CellValue value(int index) {
        if (index < measures.year()) {
            return content().cells().at(index);
        }
        return index < measures.end()
                ? measured[index - measures.year()]
                : subject.previous()
                        .map(before -> before.cells().at(index - measures.end()))
                        .orElse(CellValue.MISSING);
    }

    /** The figure that a cell counts as in a sum; misuse of a cell that is missing or unreadable. */
    BigDecimal exact(int index) {
        CellValue value = value(index);
        if (value instanceof CellValue.Number number) {
            return number.value();
        }
        if (value instanceof CellValue.Blank) {
            return BigDecimal.ZERO;
        }
        throw new IllegalStateException("no figure in cell " + index);
    }

    /** Whether the cell counts as a whole number, 0 if it is blank. */
    boolean isWhole(int index) {
        byte state = layout.state(index);
        return state <= CellLayout.WHOLE || state == CellLayout.BLANK;
    }

    /** Whether two cells that are not lacking count as the same figure. */
    boolean areEqual(int one, int other) {
        return isWhole(one) && isWhole(other)
                ? layout.whole(one) == layout.whole(other)
                : exact(one).compareTo(exact(other)) == 0;
    }

    boolean isNumber(int index) {
        return layout.state(index) <= CellLayout.EXACT;
    }

    boolean isLacking(int index) {
        return layout.state(index) >= CellLayout.MISSING;
    }

    boolean isPresent(int index) {
        return layout.state(index) < CellLayout.MISSING;
    }
}
