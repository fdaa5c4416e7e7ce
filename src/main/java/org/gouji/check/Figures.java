package org.gouji.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.narrative.Narrative;
import org.gouji.narrative.TextPart;

/**
 * A report's figures laid out for arithmetic: its cells, what is measured, and the cells of last year's report. Whole
 * numbers, which almost all are, can be added as longs without a check for overflow; everything else takes the exact
 * path.
 */
final class Figures {

    /** Times the greatest factor of a sum, thousands of such terms stay within a long. */
    private static final int MOST_WHOLE_DIGITS = 10;

    /** A whole number from 0 upwards, given as a plain number: what almost every cell is. */
    static final byte PLAIN = 0;

    /** Any other whole number: negative, or written in a way of its own. */
    static final byte WHOLE = 1;

    /** A number with decimals, or too large to add up as a long. */
    static final byte EXACT = 2;

    static final byte BLANK = 3;
    static final byte MISSING = 4;
    static final byte UNREADABLE = 5;

    private final Subject subject;
    private final Measures measures;
    private final Optional<Readers> readers;
    private final Optional<Likenesses> likenesses;
    private final CellValue[] measured;
    private final byte[] states;
    private final long[] wholes;
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
        int size = measures.end() + previous;
        measured = new CellValue[measures.end() - measures.year()];
        states = new byte[size];
        wholes = new long[size];
        lay(0, content.cells());
        measure(content);
        subject.previous().ifPresent(before -> lay(measures.end(), before.cells()));
    }

    private void lay(int start, Cells cells) {
        for (int i = 0; i < cells.size(); i++) {
            lay(start + i, cells.at(i));
        }
    }

    private void measure(ReportContent content) {
        Arrays.fill(measured, CellValue.MISSING);
        Arrays.fill(states, measures.year(), states.length, MISSING);
        measure(measures.year(), CellValue.Number.of(content.year()));
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
        lay(index, value);
    }

    private void lay(int index, CellValue value) {
        if (value instanceof CellValue.Number number) {
            BigDecimal figure = number.value();
            states[index] = EXACT;
            wholes[index] = 0;
            if (figure.scale() == 0 && figure.precision() <= MOST_WHOLE_DIGITS) {
                long whole = figure.longValue();
                states[index] = whole >= 0 && number.written().isEmpty() ? PLAIN : WHOLE;
                wholes[index] = whole;
            }
        } else if (value instanceof CellValue.Blank) {
            states[index] = BLANK;
        } else if (value instanceof CellValue.Missing) {
            states[index] = MISSING;
        } else {
            states[index] = UNREADABLE;
        }
    }

    ReportContent content() {
        return subject.content();
    }

    /** Not of a cell of last year's report that is not there; ask {@link #hasPrevious} first. */
    byte state(int index) {
        return states[index];
    }

    boolean hasPrevious() {
        return subject.previous().isPresent();
    }

    /** The whole number of a cell; 0 of one that is not a whole number, ask {@link #state} first. */
    long whole(int index) {
        return wholes[index];
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
        byte state = states[index];
        return state <= WHOLE || state == BLANK;
    }

    /** Whether two cells that are not lacking count as the same figure. */
    boolean areEqual(int one, int other) {
        return isWhole(one) && isWhole(other)
                ? wholes[one] == wholes[other]
                : exact(one).compareTo(exact(other)) == 0;
    }

    boolean isNumber(int index) {
        return states[index] <= EXACT;
    }

    boolean isLacking(int index) {
        return states[index] >= MISSING;
    }

    boolean isPresent(int index) {
        return states[index] < MISSING;
    }
}
