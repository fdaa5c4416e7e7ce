package org.gouji.report;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Counts findings again where the rules have changed since they were counted. Beside the service's work: until it is
 * through, lists show the old counts of what it has not reached.
 */
@Singleton
class Recheck {

    private static final int BATCH = 50;

    private final Reports reports;
    private volatile boolean stopped;

    Recheck(Reports reports) {
        this.reports = reports;
    }

    void atStart(@Observes StartupEvent start) {
        Thread worker = new Thread(this::run, "recheck");
        worker.setDaemon(true);
        worker.start();
    }

    @PreDestroy
    void atStop() {
        stopped = true;
    }

    void run() {
        int done = BATCH;
        while (done == BATCH && !stopped) {
            done = reports.recheck(BATCH);
        }
    }
}
