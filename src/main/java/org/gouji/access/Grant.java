package org.gouji.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role over some organs, for some time.
 *
 * @param from the first day of it; none when it has always been so
 * @param until the last day of it; none when no end is set
 */
public record Grant(Role role, Reach reach, @Nullable LocalDate from, @Nullable LocalDate until) {

    /** Without dates. */
    public static Grant of(Role role, Reach reach) {
        return new Grant(role, reach, null, null);
    }

    boolean gives(Right right, LocalDate today) {
        return role.gives(right) && inForce(today);
    }

    private boolean inForce(LocalDate today) {
        return (from == null || !today.isBefore(from)) && (until == null || !today.isAfter(until));
    }
}
