package org.gouji.source;

import java.util.function.BooleanSupplier;

/**
 * What one document may cost. A reader says what it takes as it goes along, and is stopped by {@link RefusedDocument}
 * as soon as it takes more than any report needs. Belongs to one document and one thread.
 */
public final class Allowance {

    public static final int MOST_CHARACTERS = 2_000_000;
    public static final int MOST_BOXES = 50_000;
    public static final int MOST_PAGES = 500;
    public static final int DEEPEST = 200;
    public static final long MOST_UNPACKED = 100L << 20;

    private static final int CALLS_BETWEEN_LOOKS = 256;

    private final BooleanSupplier outOfTime;
    private final Limits limits;
    private long characters;
    private long boxes;
    private long unpacked;
    private int pages;
    private int calls;

    /** Most of each that a document may hold; the bytes once it is unpacked. */
    public record Limits(long characters, long boxes, long unpacked) {

        static final Limits OF_A_REPORT = new Limits(MOST_CHARACTERS, MOST_BOXES, MOST_UNPACKED);
    }

    /** @param outOfTime asked now and then while the document is read */
    public Allowance(BooleanSupplier outOfTime) {
        this(outOfTime, Limits.OF_A_REPORT);
    }

    /** For documents that are no reports. */
    public Allowance(BooleanSupplier outOfTime, Limits limits) {
        this.outOfTime = outOfTime;
        this.limits = limits;
    }

    /** For documents of known size. */
    public static Allowance withoutTimeLimit() {
        return new Allowance(() -> false);
    }

    public void characters(long count) {
        characters += count;
        require(characters <= limits.characters(), Refusal.TOO_LARGE);
        time();
    }

    public void boxes(long count) {
        boxes += count;
        require(boxes <= limits.boxes(), Refusal.TOO_LARGE);
        time();
    }

    public void unpacked(long bytes) {
        unpacked += bytes;
        require(unpacked <= limits.unpacked(), Refusal.TOO_LARGE);
        time();
    }

    public void page() {
        pages++;
        require(pages <= MOST_PAGES, Refusal.TOO_LARGE);
        time();
    }

    public void depth(int depth) {
        require(depth <= DEEPEST, Refusal.TOO_DEEP);
    }

    /** Asks for the time at every so-manieth call, so that it can be called at every step. */
    public void time() {
        calls++;
        if (calls % CALLS_BETWEEN_LOOKS == 0) {
            require(!outOfTime.getAsBoolean(), Refusal.TOO_SLOW);
        }
    }

    private static void require(boolean held, Refusal refusal) {
        if (!held) {
            throw new RefusedDocument(refusal);
        }
    }
}
