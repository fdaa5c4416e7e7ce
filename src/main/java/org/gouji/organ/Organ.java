package org.gouji.organ;

import java.time.Instant;
import org.gouji.platform.EntityTag;

/** An organ as it is kept: what was said of it, and since when. */
public record Organ(OrganId id, OrganDraft said, long version, Instant createdAt, Instant updatedAt) {

    public String name() {
        return said.name();
    }

    public EntityTag tag() {
        return EntityTag.of('o', version);
    }
}
