package org.gouji.province;

import java.util.Optional;
import java.util.UUID;

/** An organ of the province, after the one that it reports to. */
public record Place(UUID id, String name, String tier, String kind, Optional<UUID> supervisor) {

    /** Its report is a sum of others and stands beside them. */
    public boolean isGovernment() {
        return kind.equals("government");
    }
}
