package org.gouji.alignment.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gouji.alignment.line.LineItem.Values;
import org.jspecify.annotations.Nullable;

/** Gathers the values that stand between words into rows of figures. */
final class LineValues {

    private final List<LineToken> tokens;
    private final Set<Integer> prose;
    private final Set<Integer> sizes;
    private final List<Values> found = new ArrayList<>();

    private LineValues(List<LineToken> tokens, Set<Integer> prose, Set<Integer> sizes) {
        this.tokens = tokens;
        this.prose = prose;
        this.sizes = sizes;
    }

    /** @param sizes how many figures a row of the form can have */
    static List<Values> of(List<LineToken> tokens, List<LineItem> items, Set<Integer> prose, Set<Integer> sizes) {
        LineValues values = new LineValues(tokens, prose, sizes);
        values.read(isWord(tokens, items));
        return values.found;
    }

    /** A splinter between two rows of figures parts them as well as a label does. */
    private static boolean[] isWord(List<LineToken> tokens, List<LineItem> items) {
        boolean[] isWord = new boolean[tokens.size()];
        for (int i = 0; i < isWord.length; i++) {
            isWord[i] = tokens.get(i).is(LineToken.Kind.WORD);
        }
        items.stream()
                .filter(LineItem.Prose.class::isInstance)
                .forEach(item -> Arrays.fill(isWord, item.from(), item.to() + 1, true));
        return isWord;
    }

    private void read(boolean[] isWord) {
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || isWord[i] || prose.contains(tokens.get(i).line())) {
                split(run);
                run = new ArrayList<>();
            } else {
                run.add(i);
            }
        }
    }

    private void split(List<Integer> run) {
        List<List<Integer>> lines = lines(run);
        Values all = values(run);
        boolean isCellByCell = lines.stream().allMatch(line -> count(line) <= 1);
        if (all == null || lines.size() == 1 || isCellByCell || sizes.contains(all.size())) {
            add(all);
        } else if (lines.stream().allMatch(line -> count(line) == 0 || sizes.contains(count(line)))) {
            lines.forEach(line -> add(values(line)));
        } else if (sizes.contains(count(lines.get(0)))) {
            add(values(lines.get(0)));
            add(values(run.subList(lines.get(0).size(), run.size())));
        } else {
            add(all);
        }
    }

    private List<List<Integer>> lines(List<Integer> run) {
        List<List<Integer>> lines = new ArrayList<>();
        int line = -1;
        for (int i : run) {
            if (tokens.get(i).line() != line) {
                lines.add(new ArrayList<>());
                line = tokens.get(i).line();
            }
            lines.get(lines.size() - 1).add(i);
        }
        return lines;
    }

    private int count(List<Integer> line) {
        return (int) line.stream()
                .filter(i -> tokens.get(i).is(LineToken.Kind.VALUE))
                .count();
    }

    private void add(@Nullable Values values) {
        if (values != null) {
            found.add(values);
        }
    }

    /** Nothing when only empty cells are there. */
    private @Nullable Values values(List<Integer> run) {
        if (count(run) == 0) {
            return null;
        }
        return new Values(run.stream().map(tokens::get).toList(), run.get(0), run.get(run.size() - 1));
    }
}
