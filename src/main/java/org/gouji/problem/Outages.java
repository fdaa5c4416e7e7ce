package org.gouji.problem;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot serve at the moment from a defect of the service. */
final class Outages {

    // connection failure, transaction rolled back in a deadlock, insufficient resources, operator intervention, system
    // error
    private static final Set<String> OUTAGE_CLASSES = Set.of("08", "40", "53", "57", "58");
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int DEEPEST_CAUSE = 20;

    private Outages() {}

    static boolean isOutage(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof SQLException sql && isOutage(sql.getSQLState())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    // the connection pool throws without a state when no connection can be had in time; the database always gives one
    private static boolean isOutage(@Nullable String state) {
        return state == null
                || state.equals(LOCK_NOT_AVAILABLE)
                || (state.length() == 5 && OUTAGE_CLASSES.contains(state.substring(0, 2)));
    }
}
