package org.gouji.supervision;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Where the tables of a government's report come from.
 *
 * @param summands the version of every report that was added up
 */
record TakenOver(
        UUID report,
        String stage,
        Map<UUID, Long> summands,
        int absent,
        long gaps,
        Instant at,
        String byId,
        String byName) {

    TakenOver {
        summands = Map.copyOf(summands);
    }

    boolean isComplete() {
        return absent == 0 && gaps == 0;
    }
}
