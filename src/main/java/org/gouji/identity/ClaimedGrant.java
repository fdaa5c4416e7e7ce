package org.gouji.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gouji.access.Grant;
import org.gouji.access.Reach;
import org.gouji.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A grant as a claim puts it.
 *
 * @param organ an id or a credit code, which no organ may have; none where the role is for everywhere
 */
record ClaimedGrant(Role role, @Nullable String organ, @Nullable LocalDate from, @Nullable LocalDate until) {

    /** Of an organ that nobody has nothing is granted, and of no organ only what needs none. */
    Stream<Grant> granted(Map<String, UUID> known) {
        if (!role.needsOrgan()) {
            return Stream.of(new Grant(role, new Reach.Everywhere(), from, until));
        }
        UUID id = organ == null ? null : known.get(organ);
        return id == null ? Stream.empty() : Stream.of(new Grant(role, role.from(id), from, until));
    }

    static List<String> organs(List<ClaimedGrant> grants) {
        return grants.stream()
                .map(ClaimedGrant::organ)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
