package org.gouji.report;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.function.IntUnaryOperator;

/**
 * Counts findings again where the rules, or very many organs at once, have changed since they were counted, and makes prints again where phrases or
 * their making have. Beside the service's work: until it is through, lists show the old counts of what it has not reached,
 * and no similar reports among that.
 */
@Singleton
class Recheck {

    private static final int BATCH = 50;

    private final Counting counting;
    private final Reports reports;
    private volatile boolean stopped;

    Recheck(Counting counting, Reports reports) {
        this.counting = counting;
        this.reports = reports;
    }

    void atStart(@Observes StartupEvent start) {
        begin();
    }

    /** If the service stops before it is through, the next start goes on. */
    void afterwards(@Observes(during = TransactionPhase.AFTER_SUCCESS) Counting.Outdated outdated) {
        begin();
    }

    private void begin() {
        Thread worker = new Thread(this::run, "recheck");
        worker.setDaemon(true);
        worker.start();
    }

    @PreDestroy
    void atStop() {
        stopped = true;
    }

    void run() {
        untilDone(counting::recheck);
        untilDone(reports::reprint);
    }

    private void untilDone(IntUnaryOperator batch) {
        int done = BATCH;
        while (done == BATCH && !stopped) {
            done = batch.applyAsInt(BATCH);
        }
    }
}
