package org.gouji.alignment.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.alignment.label.PrintedRow;
import org.gouji.form.FormTable;
import org.gouji.source.Origin;

/** What a run of tokens turned out to be. Its tokens need not follow one another: a label may have figures inside. */
sealed interface LineItem {

    /** In the order of the document, never none. */
    List<LineToken> tokens();

    /** Position of its first token among all. */
    int from();

    /** Position of its last token. */
    int to();

    default String text() {
        return tokens().stream()
                .map(LineToken::text)
                .collect(Collectors.joining(" "))
                .strip();
    }

    default String folded() {
        return tokens().stream().map(LineToken::folded).collect(Collectors.joining());
    }

    default Origin origin() {
        return tokens().get(0).origin();
    }

    default boolean sharesLineWith(LineItem other) {
        return tokens().stream().anyMatch(token -> other.tokens().stream().anyMatch(its -> its.line() == token.line()));
    }

    /** Something that figures can belong to. */
    sealed interface Label extends LineItem {}

    /** The label of a row of the form. */
    record OfRow(PrintedRow row, boolean isRepaired, List<LineToken> tokens, int from, int to) implements Label {}

    record OfGroup(LineWords.Meaning.OfGroup group, List<LineToken> tokens, int from, int to) implements Label {}

    /** Words that may be the label of a row which the form does not have, or whose label cannot be read. */
    record Unknown(List<LineToken> tokens, int from, int to) implements Label {}

    /** The label of a row that only another edition has. */
    record OfOther(FormTable table, List<LineToken> tokens, int from, int to) implements Label {}

    /** What stands above figures. */
    record Header(LineWords.Meaning.OfHeader header, List<LineToken> tokens, int from, int to) implements LineItem {}

    /** A bit of a group's label, or of a header, that stands where it means nothing. */
    record Splinter(List<LineToken> tokens, int from, int to) implements LineItem {}

    /** Sentences, and what else is nothing of a table. */
    record Prose(List<LineToken> tokens, int from, int to) implements LineItem {}

    /** Figures without a word between them. */
    record Values(List<LineToken> tokens, int from, int to) implements LineItem {

        /** The texts of the cells; empty cells count where figures stand on both sides of them. */
        List<String> cells() {
            List<String> cells = new ArrayList<>();
            int empty = 0;
            for (LineToken token : tokens) {
                if (token.is(LineToken.Kind.EMPTY)) {
                    empty += token.cells();
                    continue;
                }
                for (; empty > 0 && !cells.isEmpty(); empty--) {
                    cells.add("");
                }
                empty = 0;
                cells.add(token.text());
            }
            return cells;
        }

        int size() {
            return cells().size();
        }

        /** Of the text of a cell; of an empty one that of the whole row. */
        Origin cellOrigin(int cell) {
            int at = -1;
            int empty = 0;
            for (LineToken token : tokens) {
                if (token.is(LineToken.Kind.EMPTY)) {
                    empty += at < 0 ? 0 : token.cells();
                    continue;
                }
                at += empty + 1;
                empty = 0;
                if (at == cell) {
                    return token.origin();
                }
            }
            return origin();
        }
    }
}
