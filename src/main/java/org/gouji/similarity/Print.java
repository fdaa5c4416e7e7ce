package org.gouji.similarity;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A text's print (MinHash): a few hundred bytes that tell of two texts, without their words, about how much they share.
 * It chooses, among very many, the few that are worth an exact score; it may choose too many, and seldom too few.
 * Prints of different {@link Similarity#version() versions} tell nothing of each other.
 */
public final class Print {

    /** How prints are made; moves with every change of that, and so makes old ones worthless. */
    static final String MAKING = "1";

    /** Shorter than a score's runs: rewording destroys fewer of them. */
    private static final int RUN = 5;

    private static final int SIZE = 128;

    /** Two numbers for each of the functions whose smallest values make the print; the first ones are odd. */
    private static final long[] FACTORS = numbers(0x9E3779B97F4A7C15L);

    private static final long[] SUMMANDS = numbers(0xD1B54A32D192ED03L);

    /**
     * A quarter of the score must agree. Of a text whose score is 0.9 since every tenth letter was changed, the worst that
     * can happen to the runs, a third agrees; of unrelated reports, two in a hundred.
     */
    private static final BigDecimal LEAST = BigDecimal.valueOf(SIZE / 4);

    private final int[] minima;

    private Print(int[] minima) {
        this.minima = minima;
    }

    /** Of too few words: a print that is like no other. */
    public static Print of(OwnWords words) {
        if (words.tooFew()) {
            return new Print(new int[0]);
        }
        int[] minima = new int[SIZE];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (long number : Shingles.numbers(words.points(), RUN)) {
            if (number != Shingles.NONE) {
                for (int i = 0; i < SIZE; i++) {
                    minima[i] = Math.min(minima[i], (int) (number * (FACTORS[i] | 1) + SUMMANDS[i] >> 32));
                }
            }
        }
        return new Print(minima);
    }

    /** As it was before {@link #bytes()}. */
    public static Print of(byte[] bytes) {
        int[] minima = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(minima);
        return new Print(minima);
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(minima.length * Integer.BYTES);
        bytes.asIntBuffer().put(minima);
        return bytes.array();
    }

    /** Whether it is of too few words, and so like no other. */
    public boolean isNone() {
        return minima.length == 0;
    }

    /** How many of the {@value #SIZE} values agree, which grows with what the texts share. */
    public int agreeing(Print other) {
        int agreeing = 0;
        for (int i = 0; i < Math.min(minima.length, other.minima.length); i++) {
            agreeing += minima[i] == other.minima[i] ? 1 : 0;
        }
        return agreeing;
    }

    /** Whether it is worth while to look for at least this score. */
    public boolean mayScore(BigDecimal minimum, Print other) {
        int agreeing = agreeing(other);
        return agreeing > 0 && BigDecimal.valueOf(agreeing).compareTo(minimum.multiply(LEAST)) >= 0;
    }

    private static long[] numbers(long seed) {
        long[] numbers = new long[SIZE];
        for (int i = 0; i < SIZE; i++) {
            numbers[i] = Shingles.mixed(seed * (i + 1));
        }
        return numbers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Print print && Arrays.equals(minima, print.minima);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(minima);
    }

    @Override
    public String toString() {
        return "Print" + Arrays.toString(minima);
    }
}
