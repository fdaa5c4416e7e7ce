package org.gouji.problem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot serve at the moment from a defect of the service. */
final class Outages {

    // connection failure, transaction rolled back in a deadlock, insufficient resources, operator intervention, system
    // error
    private static final Set<String> OUTAGE_CLASSES = Set.of("08", "40", "53", "57", "58");
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int DEEPEST_CAUSE = 12;

    private Outages() {}

    static boolean isOutage(Throwable failure) {
        return isOutage(failure, DEEPEST_CAUSE);
    }

    private static boolean isOutage(@Nullable Throwable failure, int depth) {
        if (failure == null || depth == 0) {
            return false;
        }
        // a commit that fails suppresses what it failed of
        return failure instanceof SQLException sql && isOutage(sql.getSQLState())
                || isOutage(failure.getCause(), depth - 1)
                || Arrays.stream(failure.getSuppressed()).anyMatch(cause -> isOutage(cause, depth - 1));
    }

    // the connection pool throws without a state when no connection can be had in time; the database always gives one
    private static boolean isOutage(@Nullable String state) {
        return state == null
                || state.equals(LOCK_NOT_AVAILABLE)
                || (state.length() == 5 && OUTAGE_CLASSES.contains(state.substring(0, 2)));
    }
}
