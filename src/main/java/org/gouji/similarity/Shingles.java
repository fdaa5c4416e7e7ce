package org.gouji.similarity;

/** Runs of letters as numbers, and a set of them: two runs have the same number when they are the same. */
final class Shingles {

    /** Long enough that the language of administration alone fills few of them, short enough to outlive rewording. */
    static final int RUN = 8;

    /** In place of a run that would cross from one text into the next. */
    static final long NONE = 0;

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final long[] slots;
    private final int mask;

    private Shingles(int size) {
        slots = new long[Math.max(16, Integer.highestOneBit(size) << 2)];
        mask = slots.length - 1;
    }

    /** The number of the run that begins at each letter, in their order. */
    static long[] numbers(int[] points, int run) {
        long[] numbers = new long[Math.max(0, points.length - run + 1)];
        long first = 1;
        for (int i = 1; i < run; i++) {
            first *= BASE;
        }
        long rolling = 0;
        int border = -1;
        for (int i = 0; i < points.length; i++) {
            border = OwnWords.isBorder(points[i]) ? i : border;
            rolling = (i < run ? rolling : rolling - points[i - run] * first) * BASE + points[i];
            if (i >= run - 1) {
                numbers[i - run + 1] = i - border < run ? NONE : mixed(rolling);
            }
        }
        return numbers;
    }

    static Shingles of(long[] numbers) {
        Shingles shingles = new Shingles(numbers.length);
        for (long number : numbers) {
            shingles.add(number);
        }
        return shingles;
    }

    /** How many letters stand in runs that are in the set. */
    int covered(long[] runs) {
        int covered = 0;
        int until = 0;
        for (int i = 0; i < runs.length; i++) {
            if (runs[i] != NONE && contains(runs[i])) {
                covered += i + RUN - Math.max(until, i);
                until = i + RUN;
            }
        }
        return covered;
    }

    private void add(long number) {
        slots[slot(number)] = number;
    }

    private boolean contains(long number) {
        return slots[slot(number)] == number;
    }

    private int slot(long number) {
        int slot = (int) number & mask;
        while (slots[slot] != NONE && slots[slot] != number) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    static long mixed(long number) {
        long mixed = (number ^ number >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        mixed ^= mixed >>> 33;
        return mixed == NONE ? 1 : mixed;
    }
}
