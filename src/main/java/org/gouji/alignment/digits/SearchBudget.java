package org.gouji.alignment.digits;

/** How much a search may still do, in words of sums; a few tenths of a second in all. */
final class SearchBudget {

    private long left = 100_000_000;

    void spend(long words) {
        left -= words;
    }

    boolean isSpent() {
        return left < 0;
    }
}
