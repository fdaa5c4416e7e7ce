package org.gouji.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Documents that were sent together.
 *
 * @param counts how many of its documents are in each state; a state that none is in has 0
 */
record Batch(
        BatchId id,
        Instant createdAt,
        boolean store,
        boolean isCancelled,
        Optional<Instant> finishedAt,
        Map<BatchDocument.State, Integer> counts) {

    /** How far it is. */
    enum Progress {
        QUEUED,
        RUNNING,
        DONE,
        CANCELLED
    }

    Batch {
        counts = Map.copyOf(counts);
    }

    int documents() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    Progress progress() {
        int waiting = counts.getOrDefault(BatchDocument.State.WAITING, 0);
        if (isCancelled) {
            return Progress.CANCELLED;
        }
        if (waiting == 0) {
            return Progress.DONE;
        }
        return waiting == documents() ? Progress.QUEUED : Progress.RUNNING;
    }
}
