package org.gouji.narrative;

import java.util.List;
import org.gouji.narrative.Statement.Blemish;
import org.jspecify.annotations.Nullable;

/** Counts the round brackets around words by their width, all through a report. */
final class Widths {

    private static final int LONGEST = 200;

    private @Nullable Prose prose;
    private int open = -1;
    private boolean isWide;
    private boolean hasWords;
    private int wides;
    private int narrows;
    private @Nullable Blemish firstWide;
    private @Nullable Blemish firstNarrow;

    /** An opening bracket at an index of a folded text; within brackets only the inmost count. */
    void open(Prose prose, int at) {
        this.prose = prose;
        open = at;
        isWide = prose.raw().charAt(prose.folded().start(at)) > 0x80;
        hasWords = false;
    }

    void word(char character) {
        hasWords |= Chars.isIdeograph(character);
    }

    void close(int at) {
        if (prose != null && open >= 0 && hasWords && at - open <= LONGEST) {
            if (isWide) {
                wides++;
                firstWide = firstWide == null ? blemish(prose, at) : firstWide;
            } else {
                narrows++;
                firstNarrow = firstNarrow == null ? blemish(prose, at) : firstNarrow;
            }
        }
        open = -1;
    }

    private Blemish blemish(Prose prose, int at) {
        Span span = prose.folded(open, at + 1);
        return new Blemish(Blemish.Kind.MIXED_BRACKETS, prose.quote(span), "", span, prose.sentence(span));
    }

    /** The first of those that are fewer, if there are both. */
    void report(List<Statement> found) {
        if (firstWide != null && firstNarrow != null) {
            found.add(wides < narrows ? firstWide : firstNarrow);
        }
    }
}
