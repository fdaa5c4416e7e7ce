package org.gouji.alignment.digits;

/** Sums from 0 to a greatest one, as bits. */
final class SumSet {

    private final int width;
    private final long[] words;

    SumSet(int width) {
        this.width = width;
        this.words = new long[(width + Long.SIZE - 1) / Long.SIZE];
    }

    int words() {
        return words.length;
    }

    void add(int sum) {
        words[sum / Long.SIZE] |= 1L << sum;
    }

    /** Adds all sums of another set, each greater by so much; those that do not fit are left out. */
    void addAll(SumSet others, int shift) {
        for (int word = 0; word < words.length; word++) {
            words[word] |= others.word((long) word * Long.SIZE - shift);
        }
        int over = words.length * Long.SIZE - width;
        if (over > 0) {
            words[words.length - 1] &= -1L >>> over;
        }
    }

    /** Whether any sum, made greater by so much, is in another set. */
    boolean meets(SumSet others, int shift) {
        for (int word = 0; word < words.length; word++) {
            if ((words[word] & others.word((long) word * Long.SIZE + shift)) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The 64 sums from one on. */
    private long word(long from) {
        long at = Math.floorDiv(from, (long) Long.SIZE);
        int offset = (int) Math.floorMod(from, (long) Long.SIZE);
        long low = wordAt(at) >>> offset;
        return offset == 0 ? low : low | wordAt(at + 1) << Long.SIZE - offset;
    }

    private long wordAt(long at) {
        return at >= 0 && at < words.length ? words[(int) at] : 0;
    }
}
