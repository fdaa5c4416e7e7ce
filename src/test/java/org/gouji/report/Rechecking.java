package org.gouji.report;

import io.quarkus.arc.Arc;

/** For tests that put reports straight into the database: has them checked as after a change of the rules. */
public final class Rechecking {

    private Rechecking() {}

    public static void run() {
        Arc.container().instance(Recheck.class).get().run();
    }
}
