package org.gouji.alignment.digits;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gouji.alignment.digits.GluedDigits.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Tries the readings of several rows against the equations among them. Each equation first strikes out what no readings
 * of the other rows can make up for, until nothing more can be struck out; what is left is tried. Where that takes too
 * long, only the rows are read that have one reading left by then, and none as long as no solution was met: figures that
 * do not balance tell nothing.
 */
final class ReadingSearch {

    private final List<List<Reading>> readings;
    private final ColumnSums[] equations;
    private final SearchBudget budget = new SearchBudget();

    private ReadingSearch(List<List<Reading>> readings, long[][][] parts, long[] known) {
        this.readings = readings;
        this.equations = new ColumnSums[known.length];
        for (int equation = 0; equation < known.length; equation++) {
            equations[equation] = ColumnSums.of(parts, equation, known[equation], budget);
        }
    }

    /**
     * The readings that are the same in every solution.
     *
     * @param readings of each row, at least one
     * @param parts what each reading of each row adds to each equation
     * @param known what other cells add to each equation
     */
    static List<Optional<Reading>> solve(List<List<Reading>> readings, long[][][] parts, long[] known) {
        return new ReadingSearch(readings, parts, known).solve();
    }

    private List<Optional<Reading>> solve() {
        BitSet[] all = new BitSet[readings.size()];
        for (int row = 0; row < all.length; row++) {
            all[row] = new BitSet();
            all[row].set(0, readings.get(row).size());
        }
        BitSet[] left = struckOut(all);
        if (left == null) {
            return none();
        }
        BitSet[] solution = solution(left);
        if (solution == null) {
            return none();
        }
        strikeOutOthers(left, solution);
        return singles(left);
    }

    /** Strikes out what is in no solution, as far as the budget goes. */
    private void strikeOutOthers(BitSet[] left, BitSet[] solution) {
        BitSet[] possible = copy(solution);
        for (int row = 0; row < left.length; row++) {
            for (int i = left[row].nextSetBit(0);
                    i >= 0 && left[row].cardinality() > 1;
                    i = left[row].nextSetBit(i + 1)) {
                if (possible[row].get(i)) {
                    continue;
                }
                BitSet[] other = solution(with(left, row, i));
                if (other != null) {
                    or(possible, other);
                } else if (!budget.isSpent()) {
                    left[row].clear(i);
                }
                if (possible[row].cardinality() > 1 || budget.isSpent()) {
                    break;
                }
            }
        }
    }

    /** One reading for each row so that all equations hold; null when there is none or the budget is spent. */
    private BitSet @Nullable [] solution(BitSet[] candidates) {
        BitSet[] left = struckOut(candidates);
        if (left == null || budget.isSpent()) {
            return null;
        }
        int row = shortest(left);
        if (row < 0) {
            return left;
        }
        for (int i = left[row].nextSetBit(0); i >= 0 && !budget.isSpent(); i = left[row].nextSetBit(i + 1)) {
            BitSet[] found = solution(with(left, row, i));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What is left of the candidates; null when some row has none left. */
    private BitSet @Nullable [] struckOut(BitSet[] candidates) {
        BitSet[] left = copy(candidates);
        boolean changed = true;
        while (changed && !budget.isSpent()) {
            changed = false;
            for (ColumnSums equation : equations) {
                changed |= equation.strikeOut(left);
            }
            for (BitSet row : left) {
                if (row.isEmpty()) {
                    return null;
                }
            }
        }
        return left;
    }

    /** The row with the fewest candidates of those with several. */
    private static int shortest(BitSet[] left) {
        int shortest = -1;
        for (int row = 0; row < left.length; row++) {
            int size = left[row].cardinality();
            if (size > 1 && (shortest < 0 || size < left[shortest].cardinality())) {
                shortest = row;
            }
        }
        return shortest;
    }

    private static BitSet[] copy(BitSet[] rows) {
        BitSet[] copy = new BitSet[rows.length];
        for (int row = 0; row < rows.length; row++) {
            copy[row] = (BitSet) rows[row].clone();
        }
        return copy;
    }

    private static BitSet[] with(BitSet[] rows, int row, int reading) {
        BitSet[] with = copy(rows);
        with[row].clear();
        with[row].set(reading);
        return with;
    }

    private static void or(BitSet[] rows, BitSet[] others) {
        for (int row = 0; row < rows.length; row++) {
            rows[row].or(others[row]);
        }
    }

    private List<Optional<Reading>> singles(BitSet[] left) {
        List<Optional<Reading>> singles = new ArrayList<>();
        for (int row = 0; row < left.length; row++) {
            boolean isOne = left[row].cardinality() == 1;
            singles.add(isOne ? Optional.of(readings.get(row).get(left[row].nextSetBit(0))) : Optional.empty());
        }
        return singles;
    }

    private List<Optional<Reading>> none() {
        return readings.stream().map(row -> Optional.<Reading>empty()).toList();
    }
}
