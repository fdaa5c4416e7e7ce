package org.gouji.organ;

import java.util.UUID;

/** Which organ. */
public record OrganId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
