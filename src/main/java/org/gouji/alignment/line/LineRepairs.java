package org.gouji.alignment.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.alignment.label.Folding;
import org.gouji.alignment.label.PrintedRow;
import org.gouji.alignment.line.LineItem.OfRow;

/** Takes words that are no wording of the form for damaged labels where they are nearly one, else for what they are. */
final class LineRepairs {

    private static final Pattern SENTENCE_MARK = Pattern.compile("[\\N{IDEOGRAPHIC FULL STOP},;!?]");
    private static final int LONGEST_LABEL = 60;

    private final LineWords words;
    private final List<LineToken> tokens;
    private final List<LineItem> items;
    private final Set<Integer> unmatched;
    private final Set<Integer> prose;
    /** The rows that were found whole, by position. */
    private final List<OfRow> rows;

    private int passed;

    /** @param items in order; what is found is added at the end */
    LineRepairs(
            LineWords words, List<LineToken> tokens, List<LineItem> items, Set<Integer> unmatched, Set<Integer> prose) {
        this.words = words;
        this.tokens = tokens;
        this.items = items;
        this.unmatched = unmatched;
        this.prose = prose;
        this.rows = LineItems.rows(items).toList();
    }

    static boolean hasSentenceMark(String folded) {
        return SENTENCE_MARK.matcher(folded).find();
    }

    void read() {
        List<List<Integer>> runs = runs();
        for (int i = 0; i < runs.size(); i++) {
            List<Integer> run = runs.get(i);
            if (i + 1 < runs.size() && isAroundValues(run, runs.get(i + 1))) {
                List<Integer> both = new ArrayList<>(run);
                both.addAll(runs.get(i + 1));
                Optional<PrintedRow> row = nearest(both);
                if (row.isPresent()) {
                    add(both, row);
                    i++;
                    continue;
                }
            }
            add(run, nearest(run));
        }
    }

    private void add(List<Integer> run, Optional<PrintedRow> row) {
        List<LineToken> own = run.stream().map(tokens::get).toList();
        int from = run.get(0);
        int to = run.get(run.size() - 1);
        boolean isSplinter = own.stream().allMatch(token -> words.isPiece(token.folded()));
        items.add(
                row.isPresent()
                        ? new OfRow(row.get(), true, own, from, to)
                        : LineItems.unmatched(own, from, to, isSplinter));
    }

    /** Words that follow one another; a number before a label begins a new one. */
    private List<List<Integer>> runs() {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean isOwn =
                    unmatched.contains(i) && !prose.contains(tokens.get(i).line());
            boolean begins = isOwn && !Folding.number(tokens.get(i).folded()).isEmpty();
            if (!run.isEmpty() && (!isOwn || begins)) {
                runs.add(run);
                run = new ArrayList<>();
            }
            if (isOwn) {
                run.add(i);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private boolean isAroundValues(List<Integer> run, List<Integer> next) {
        int end = run.get(run.size() - 1);
        return next.get(0) > end + 1
                && Folding.number(tokens.get(next.get(0)).folded()).isEmpty()
                && IntStream.range(end + 1, next.get(0))
                        .noneMatch(i -> tokens.get(i).is(LineToken.Kind.WORD));
    }

    /** Among the rows between those that were found whole. */
    private Optional<PrintedRow> nearest(List<Integer> run) {
        StringBuilder joined = new StringBuilder();
        for (int i : run) {
            joined.append(tokens.get(i).folded());
            if (joined.length() > LONGEST_LABEL) {
                return Optional.empty();
            }
        }
        return words.nearest(joined.toString(), between(run.get(0)));
    }

    private List<PrintedRow> between(int position) {
        while (passed < rows.size() && rows.get(passed).from() < position) {
            passed++;
        }
        int above = passed == 0 ? -1 : rows.get(passed - 1).row().index();
        int below = passed == rows.size()
                ? words.rows().size()
                : rows.get(passed).row().index();
        return words.rows().stream()
                .filter(row -> below <= above || row.index() > above && row.index() < below)
                .filter(row -> row.row().isPresent())
                .toList();
    }
}
