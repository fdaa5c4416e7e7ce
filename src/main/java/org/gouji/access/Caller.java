package org.gouji.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who asks: a person or a machine, with all that was granted to them. Nothing else gives a right.
 *
 * @param id what the issuer of the identity calls them, never given to anybody else; empty for the public
 * @param name what they are called in a history
 */
public record Caller(String id, String name, List<Grant> grants) {

    /** Somebody who did not say who they are. */
    public static final Caller PUBLIC = new Caller("", "", List.of());

    public Caller {
        grants = List.copyOf(grants);
        if (id.isEmpty() && !grants.isEmpty()) {
            throw new IllegalArgumentException("nothing is granted to nobody");
        }
    }

    /** Somebody who holds every role everywhere. */
    public static Caller ofAllRoles(String id, String name) {
        return new Caller(
                id,
                name,
                Stream.of(Role.values())
                        .map(role -> Grant.of(role, new Reach.Everywhere()))
                        .toList());
    }

    public boolean isPublic() {
        return id.isEmpty();
    }

    /** Whether there is any organ for which the right is held. */
    public boolean holds(Right right, LocalDate today) {
        return !reach(right, today).isEmpty();
    }

    /** @param lineage the ids from the root of the organ's tree to the organ itself; of no organ when empty */
    public boolean may(Right right, List<UUID> lineage, LocalDate today) {
        return reach(right, today).covers(lineage);
    }

    /** For which organs the right is held. */
    public ReachSet reach(Right right, LocalDate today) {
        if (Role.OF_THE_PUBLIC.contains(right)) {
            return ReachSet.EVERYWHERE;
        }
        return ReachSet.of(grants.stream()
                .filter(grant -> grant.gives(right, today))
                .map(Grant::reach)
                .toList());
    }
}
