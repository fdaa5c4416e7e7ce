package org.gouji.organ;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.gouji.platform.Defects;
import org.jspecify.annotations.Nullable;

/** The rules of the hierarchy: no organ is above itself, and none is deeper than the statute's levels and some to spare. */
@Singleton
class Supervision {

    static final int MOST_LEVELS = 8;

    private static final String POINTER = "/supervisor";

    private final OrganRepository rows;

    Supervision(OrganRepository rows) {
        this.rows = rows;
    }

    /** For an organ that is new (null) or moves under the supervisor. Holds the hierarchy until the transaction ends. */
    void check(@Nullable OrganId organ, OrganId supervisor, Defects defects) {
        rows.lockHierarchy();
        var above = rows.lineage(supervisor);
        UUID self = organ == null ? null : organ.value();
        int levels = organ == null ? 1 : rows.levels(organ);
        if (above.isEmpty()) {
            defects.add(POINTER, OrganError.UNKNOWN_SUPERVISOR);
        } else if (self != null && above.contains(self)) {
            defects.add(POINTER, OrganError.SUPERVISOR_CYCLE);
        } else if (above.size() + levels > MOST_LEVELS) {
            defects.add(POINTER, OrganError.TOO_MANY_LEVELS, Map.of("max", MOST_LEVELS));
        }
    }
}
