package org.gouji.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A document of a batch.
 *
 * @param number its place in the batch, from 1
 * @param name as it was sent; only a person looks at it
 * @param report the draft that it has become
 * @param answer what was read of it, or the problem that refused it
 */
record BatchDocument(
        int number,
        String name,
        State state,
        Optional<String> format,
        Optional<UUID> report,
        Optional<JsonNode> answer) {

    /** What has become of it. */
    enum State {
        WAITING,
        STORED,
        READ,
        /** It could not be read, or not be stored; the problem says why. */
        REFUSED,
        CANCELLED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
