package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gouji.narrative.Statement.Blemish;

/**
 * Finds brackets and quotation marks without their other half, the first of a kind in each text, and round brackets of
 * both widths around words of one report, once. Brackets of one kind close each other whatever their width, and over
 * lines; the bracket after the number of a list has no other half.
 */
final class BracketReader implements ProseReader {

    private static final int LONGEST_QUOTE = 12;

    private final String opening;
    private final String closing;
    private final Chars brackets;
    private final Numerals numerals;

    BracketReader(Words words) {
        opening = String.join("", words.list("brackets", "opening"));
        closing = String.join("", words.list("brackets", "closing"));
        brackets = new Chars(opening + closing);
        numerals = words.numerals();
    }

    @Override
    public void read(Texts texts, List<Statement> found) {
        Widths widths = new Widths();
        for (Prose prose : texts.all()) {
            Scan scan = new Scan(prose, widths);
            scan.run();
            scan.report(found);
        }
        widths.report(found);
    }

    /** One text on the way through it. */
    private final class Scan {

        private final Prose prose;
        private final String text;
        private final Widths widths;
        private final List<List<Integer>> open = new ArrayList<>();
        private final int[] strayClosers = new int[opening.length()];
        private int quoteCount;
        private int openQuote = -1;
        private int strayQuote = -1;

        Scan(Prose prose, Widths widths) {
            this.prose = prose;
            this.text = prose.folded().text();
            this.widths = widths;
            for (int i = 0; i < opening.length(); i++) {
                open.add(new ArrayList<>());
                strayClosers[i] = -1;
            }
        }

        void run() {
            for (int i = 0; i < text.length(); i++) {
                char character = text.charAt(i);
                if (character == '"') {
                    quote(i);
                } else if (brackets.has(character)) {
                    bracket(character, i);
                } else {
                    widths.word(character);
                }
            }
        }

        private void bracket(char character, int at) {
            int kind = opening.indexOf(character);
            if (kind >= 0) {
                open.get(kind).add(at);
                if (kind == 0) {
                    widths.open(prose, at);
                }
                return;
            }
            kind = closing.indexOf(character);
            List<Integer> waiting = open.get(kind);
            if (!waiting.isEmpty()) {
                waiting.remove(waiting.size() - 1);
                if (kind == 0) {
                    widths.close(at);
                }
            } else if (strayClosers[kind] < 0 && !endsListMark(at)) {
                strayClosers[kind] = at;
            }
        }

        /** Curved ones open or close as they are drawn, straight ones in turn. */
        private void quote(int at) {
            quoteCount++;
            char drawn = prose.raw().charAt(prose.folded().start(at));
            boolean opens = drawn == '\u201c' || drawn != '\u201d' && openQuote < 0;
            if (opens) {
                strayQuote = openQuote >= 0 && strayQuote < 0 ? openQuote : strayQuote;
                openQuote = at;
            } else {
                strayQuote = openQuote < 0 && strayQuote < 0 ? at : strayQuote;
                openQuote = -1;
            }
        }

        /** Whether it belongs to the number of a list, as in 1) or a). */
        private boolean endsListMark(int at) {
            if (at == 0 || closing.charAt(0) != text.charAt(at)) {
                return false;
            }
            char before = text.charAt(at - 1);
            return Chars.isDigit(before) || Chars.isLetter(before) || numerals.has(before);
        }

        void report(List<Statement> found) {
            for (int kind = 0; kind < opening.length(); kind++) {
                if (!open.get(kind).isEmpty()) {
                    found.add(unbalanced(open.get(kind).get(0), closing.charAt(kind), true));
                } else if (strayClosers[kind] >= 0 && !closesAnother(strayClosers[kind])) {
                    found.add(unbalanced(strayClosers[kind], opening.charAt(kind), false));
                }
            }
            if (quoteCount % 2 != 0) {
                found.add(unbalanced(strayQuote >= 0 ? strayQuote : openQuote, '"', true));
            }
        }

        /** Whether an open bracket of another kind shortly before it has been told already. */
        private boolean closesAnother(int at) {
            return open.stream()
                    .anyMatch(waiting -> waiting.stream().anyMatch(from -> from < at && at - from <= LONGEST_QUOTE));
        }

        private Blemish unbalanced(int at, char missing, boolean isOpening) {
            int from = isOpening ? at : Math.max(0, at - LONGEST_QUOTE);
            int to = isOpening ? Math.min(text.length(), at + LONGEST_QUOTE + 1) : at + 1;
            Span span = prose.folded(from, to);
            return new Blemish(
                    Blemish.Kind.UNBALANCED,
                    prose.quote(span),
                    Character.toString(missing),
                    span,
                    prose.sentence(span));
        }
    }
}
