package org.gouji.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gouji.access.Author;

/**
 * Something that has happened to a report.
 *
 * @param number ascending in the order in which things happened to the report
 * @param organ whose report it was
 * @param detail as {@link EventDetail}
 * @param requestId empty when the service did it by itself
 */
public record Event(
        long number,
        UUID report,
        UUID organ,
        long reportVersion,
        EventKind kind,
        JsonNode detail,
        Instant at,
        Author by,
        Optional<String> requestId) {}
