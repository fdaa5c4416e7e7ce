package org.gouji.intake;

import java.util.UUID;

/** The id of a batch. */
record BatchId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
