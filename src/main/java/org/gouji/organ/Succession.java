package org.gouji.organ;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.gouji.platform.Defects;
import org.jspecify.annotations.Nullable;

/** The rules of succession: who takes over is there, and no organ takes over from itself by any way round. */
@Singleton
class Succession {

    private final OrganRepository rows;

    Succession(OrganRepository rows) {
        this.rows = rows;
    }

    /** Of an organ that is new (null) or whose successors change. Holds the hierarchy until the transaction ends. */
    void check(@Nullable OrganId organ, List<OrganId> successors, Defects defects) {
        if (successors.isEmpty()) {
            return;
        }
        rows.lockHierarchy();
        List<UUID> known = rows.existing(successors.stream().map(OrganId::value).toList());
        for (int i = 0; i < successors.size(); i++) {
            UUID successor = successors.get(i).value();
            if (!known.contains(successor)) {
                defects.add("/successors/" + i, OrganError.UNKNOWN_SUCCESSOR);
            } else if (organ != null && rows.after(List.of(successors.get(i))).contains(organ)) {
                defects.add("/successors/" + i, OrganError.SUCCESSOR_CYCLE);
            }
        }
    }
}
