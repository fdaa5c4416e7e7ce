package org.gouji.alignment.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.alignment.label.Folding;
import org.gouji.alignment.line.LineItem.Header;
import org.gouji.alignment.line.LineItem.OfGroup;
import org.gouji.alignment.line.LineItem.OfOther;
import org.gouji.alignment.line.LineItem.OfRow;
import org.gouji.alignment.line.LineItem.Prose;
import org.gouji.alignment.line.LineItem.Splinter;
import org.gouji.alignment.line.LineItem.Unknown;
import org.gouji.alignment.line.LineWords.Meaning;
import org.jspecify.annotations.Nullable;

/** Finds the wordings of the form in the words of lines, whole or broken over lines, and the values between them. */
final class LineItems {

    /** Figures inside a label part its pieces; more words than this are no label. */
    private static final int MOST_PIECES = 40;

    private final LineWords words;
    private final List<LineToken> tokens;
    /** Positions of the words among the tokens. */
    private final int[] at;

    private final List<LineItem> items = new ArrayList<>();
    private final Set<Integer> unmatched = new HashSet<>();

    private LineItems(LineWords words, List<LineToken> tokens) {
        this.words = words;
        this.tokens = tokens;
        this.at = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).is(LineToken.Kind.WORD))
                .toArray();
    }

    /** In the order of the document. */
    static List<LineItem> of(LineWords words, List<LineToken> tokens) {
        LineItems items = new LineItems(words, tokens);
        items.matchWordings();
        items.readOthers();
        items.items.sort(Comparator.comparingInt(LineItem::from));
        return items.items;
    }

    private void matchWordings() {
        int i = 0;
        while (i < at.length) {
            int end = longest(i);
            if (end > i) {
                items.add(item(i, end));
                i = end;
            } else {
                unmatched.add(at[i]);
                i++;
            }
        }
    }

    /** The end of the longest wording that begins with a word; the word itself when there is none. */
    private int longest(int start) {
        StringBuilder joined = new StringBuilder();
        int end = start;
        for (int i = start; i < Math.min(at.length, start + MOST_PIECES); i++) {
            joined.append(tokens.get(at[i]).folded());
            String folded = joined.toString();
            if (!words.meanings(folded).isEmpty()) {
                end = i + 1;
            }
            if (!words.isBeginning(folded)) {
                break;
            }
        }
        return end;
    }

    private LineItem item(int start, int end) {
        List<LineToken> own =
                IntStream.range(start, end).mapToObj(i -> tokens.get(at[i])).toList();
        StringBuilder joined = new StringBuilder();
        own.forEach(token -> joined.append(token.folded()));
        Meaning meaning = choose(words.meanings(joined.toString()), joined.toString());
        int from = at[start];
        int to = at[end - 1];
        if (meaning instanceof Meaning.OfRow row) {
            return new OfRow(row.row(), false, own, from, to);
        }
        if (meaning instanceof Meaning.OfOtherRow other) {
            return new OfOther(other.table(), own, from, to);
        }
        return meaning instanceof Meaning.OfGroup group
                ? new OfGroup(group, own, from, to)
                : new Header((Meaning.OfHeader) meaning, own, from, to);
    }

    /**
     * A wording that is both a row's and a column's is the row's where it has a number or other rows went before; one of
     * several tables is of the table whose header it goes on with.
     */
    private Meaning choose(List<Meaning> meanings, String folded) {
        LineItem before = items.isEmpty() ? null : items.get(items.size() - 1);
        Optional<Meaning> row =
                meanings.stream().filter(Meaning.OfRow.class::isInstance).findFirst();
        List<Meaning> headers =
                meanings.stream().filter(Meaning.OfHeader.class::isInstance).toList();
        if (row.isEmpty() || headers.isEmpty() || !Folding.number(folded).isEmpty()) {
            return row.orElseGet(() -> goingOn(before, meanings));
        }
        boolean isAfterRow = before instanceof OfRow known
                && known.row().isIn(row.get().table())
                && known.row().index() < ((Meaning.OfRow) row.get()).row().index();
        return isAfterRow ? row.get() : goingOn(before, headers);
    }

    private static Meaning goingOn(@Nullable LineItem before, List<Meaning> meanings) {
        return meanings.stream()
                .filter(meaning -> before instanceof Header header
                        && header.header().table().equals(meaning.table()))
                .findFirst()
                .orElse(meanings.get(0));
    }

    /** What is left: prose, damaged labels, splinters, unknown words; and the values between all of them. */
    private void readOthers() {
        Map<Integer, List<Integer>> lines = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            lines.computeIfAbsent(tokens.get(i).line(), line -> new ArrayList<>())
                    .add(i);
        }
        Set<Integer> withRow = new HashSet<>();
        items.stream().filter(OfRow.class::isInstance).forEach(item -> item.tokens()
                .forEach(token -> withRow.add(token.line())));
        Set<Integer> prose = new HashSet<>();
        lines.forEach((line, positions) -> {
            if (!withRow.contains(line) && isProse(positions)) {
                prose.add(line);
                List<Integer> rest = positions.stream()
                        .filter(i -> unmatched.contains(i) || !tokens.get(i).is(LineToken.Kind.WORD))
                        .toList();
                items.add(new Prose(rest.stream().map(tokens::get).toList(), rest.get(0), rest.get(rest.size() - 1)));
                unmatched.removeAll(rest);
            }
        });
        items.sort(Comparator.comparingInt(LineItem::from));
        new LineRepairs(words, tokens, items, unmatched, prose).read();
        items.addAll(LineValues.of(tokens, items, prose, sizes()));
    }

    private Set<Integer> sizes() {
        Set<Integer> sizes = new HashSet<>();
        words.rows().forEach(row -> sizes.add(row.size()));
        return sizes;
    }

    /** Unknown words that make a sentence, or that stand among values in a way that no row of a table has. */
    private boolean isProse(List<Integer> positions) {
        boolean hasUnknown = positions.stream()
                .anyMatch(i ->
                        unmatched.contains(i) && !words.isPiece(tokens.get(i).folded()));
        if (!hasUnknown) {
            return false;
        }
        boolean isSentence = positions.stream()
                .filter(unmatched::contains)
                .anyMatch(i -> LineRepairs.hasSentenceMark(tokens.get(i).folded()));
        return isSentence || changes(positions) > 1;
    }

    /** How often words and values take turns. */
    private long changes(List<Integer> positions) {
        List<Boolean> kinds = positions.stream()
                .map(i -> tokens.get(i).is(LineToken.Kind.WORD))
                .toList();
        return IntStream.range(1, kinds.size())
                .filter(i -> !kinds.get(i).equals(kinds.get(i - 1)))
                .count();
    }

    static Stream<OfRow> rows(List<LineItem> items) {
        return items.stream().filter(OfRow.class::isInstance).map(OfRow.class::cast);
    }

    static LineItem unmatched(List<LineToken> own, int from, int to, boolean isSplinter) {
        return isSplinter ? new Splinter(own, from, to) : new Unknown(own, from, to);
    }
}
