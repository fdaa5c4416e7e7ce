package org.gouji.outbox;

import java.time.Duration;

/** How long to wait before trying again. */
record Pauses(Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 30;

    /** @param failures so far, from 1 */
    Duration after(int failures) {
        Duration pause = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
