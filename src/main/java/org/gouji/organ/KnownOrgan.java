package org.gouji.organ;

import java.util.List;
import java.util.UUID;

/**
 * An organ as it is kept.
 *
 * @param lineage from the top of the hierarchy to the organ itself
 */
record KnownOrgan(Organ organ, List<UUID> lineage) {

    UUID id() {
        return organ.id().value();
    }
}
