package org.gouji.alignment.line;

import org.gouji.alignment.label.Folding;
import org.gouji.source.Origin;

/**
 * A piece of a line between spaces.
 *
 * @param block position of the block among those that are read
 * @param line number of the printed line, over all blocks
 * @param text as it stands; of an empty cell nothing
 * @param folded see {@link Folding}
 * @param cells how many empty cells it stands for, if it does
 */
record LineToken(Kind kind, int block, int line, String text, String folded, int cells, Origin origin) {

    enum Kind {
        WORD,
        /** A figure or a sign for a blank. */
        VALUE,
        /** Cells without anything in them. */
        EMPTY
    }

    boolean is(Kind other) {
        return kind == other;
    }

    static LineToken of(Kind kind, int block, int line, String text, Origin origin) {
        return new LineToken(kind, block, line, text, Folding.fold(text), 0, origin);
    }
}
