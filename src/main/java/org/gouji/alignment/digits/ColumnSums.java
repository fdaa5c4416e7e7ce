package org.gouji.alignment.digits;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * One equation over rows of several readings, each of which adds its part. Knows all sums that the rows before and
 * behind a row can make, as long as they lie close together.
 */
final class ColumnSums {

    /** Farther apart, only the least and the greatest sums are looked at. */
    private static final long WIDEST = 1 << 18;

    /** The rows that add anything, and what each of their readings adds. */
    private final int[] rows;

    private final long[][] parts;
    private final long known;
    private final SearchBudget budget;

    private ColumnSums(int[] rows, long[][] parts, long known, SearchBudget budget) {
        this.rows = rows;
        this.parts = parts;
        this.known = known;
        this.budget = budget;
    }

    /** @param parts what each reading of each row adds to each equation */
    static ColumnSums of(long[][][] parts, int equation, long known, SearchBudget budget) {
        int[] rows = IntStream.range(0, parts.length)
                .filter(row -> IntStream.range(0, parts[row].length).anyMatch(i -> parts[row][i][equation] != 0))
                .toArray();
        long[][] own = new long[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            long[][] readings = parts[rows[i]];
            own[i] = new long[readings.length];
            for (int reading = 0; reading < readings.length; reading++) {
                own[i][reading] = readings[reading][equation];
            }
        }
        return new ColumnSums(rows, own, known, budget);
    }

    /** Strikes out every reading that the others cannot make up for; whether there was any. */
    boolean strikeOut(BitSet[] left) {
        long[] least = new long[rows.length + 1];
        long[] most = new long[rows.length + 1];
        boolean changed = false;
        boolean again = true;
        while (again) {
            again = strikeOutFar(left, least, most);
            changed |= again;
        }
        for (int row : rows) {
            if (left[row].isEmpty()) {
                return true;
            }
        }
        return least[rows.length] <= 0 && most[rows.length] >= 0 && most[rows.length] - least[rows.length] <= WIDEST
                ? strikeOutUnmet(left, least, most) || changed
                : changed;
    }

    /** By the least and the most that the other rows can add. */
    private boolean strikeOutFar(BitSet[] left, long[] least, long[] most) {
        least[0] = known;
        most[0] = known;
        for (int i = 0; i < rows.length; i++) {
            long low = Long.MAX_VALUE;
            long high = Long.MIN_VALUE;
            for (int r = left[rows[i]].nextSetBit(0); r >= 0; r = left[rows[i]].nextSetBit(r + 1)) {
                low = Math.min(low, parts[i][r]);
                high = Math.max(high, parts[i][r]);
                budget.spend(1);
            }
            if (high < low) {
                return false;
            }
            least[i + 1] = least[i] + low;
            most[i + 1] = most[i] + high;
        }
        boolean changed = false;
        for (int i = 0; i < rows.length; i++) {
            long othersLeast = least[rows.length] - (least[i + 1] - least[i]);
            long othersMost = most[rows.length] - (most[i + 1] - most[i]);
            for (int r = left[rows[i]].nextSetBit(0); r >= 0; r = left[rows[i]].nextSetBit(r + 1)) {
                if (parts[i][r] + othersLeast > 0 || parts[i][r] + othersMost < 0) {
                    left[rows[i]].clear(r);
                    changed = true;
                }
            }
        }
        return changed;
    }

    /** By all sums that the other rows can make; those of the rows up to one are counted from the least of them. */
    private boolean strikeOutUnmet(BitSet[] left, long[] least, long[] most) {
        SumSet[] before = new SumSet[rows.length + 1];
        before[0] = new SumSet(1);
        before[0].add(0);
        for (int i = 0; i < rows.length; i++) {
            before[i + 1] = new SumSet(width(least, most, i + 1));
            for (int r = left[rows[i]].nextSetBit(0); r >= 0; r = left[rows[i]].nextSetBit(r + 1)) {
                before[i + 1].addAll(before[i], shift(i, r, least));
                budget.spend(before[i].words());
            }
        }
        boolean changed = false;
        SumSet wanted = new SumSet(width(least, most, rows.length));
        wanted.add((int) -least[rows.length]);
        for (int i = rows.length - 1; i >= 0 && !budget.isSpent(); i--) {
            SumSet wantedBefore = new SumSet(width(least, most, i));
            for (int r = left[rows[i]].nextSetBit(0); r >= 0; r = left[rows[i]].nextSetBit(r + 1)) {
                if (before[i].meets(wanted, shift(i, r, least))) {
                    wantedBefore.addAll(wanted, -shift(i, r, least));
                } else {
                    left[rows[i]].clear(r);
                    changed = true;
                }
                budget.spend(2L * wanted.words());
            }
            wanted = wantedBefore;
        }
        return changed;
    }

    private static int width(long[] least, long[] most, int row) {
        return (int) (most[row] - least[row]) + 1;
    }

    private int shift(int i, int reading, long[] least) {
        return (int) (parts[i][reading] - (least[i + 1] - least[i]));
    }
}
