package org.gouji.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.gouji.platform.Background;

/** Works through the batches beside the service's answers, one document at a time; goes on after a restart. */
@Singleton
class BatchWorker {

    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    private final Batches batches;
    private final BatchConfig config;
    private final Background background;
    private long cleanedAt = System.nanoTime() - BETWEEN_CLEANINGS.toNanos();

    BatchWorker(Batches batches, BatchConfig config) {
        this.batches = batches;
        this.config = config;
        this.background = new Background("batches", config.look(), this::work);
    }

    void atStart(@Observes StartupEvent start) {
        if (config.works()) {
            background.start();
        }
    }

    void atStop(@Observes ShutdownEvent stop) throws InterruptedException {
        background.stop();
    }

    /** A batch has been accepted. */
    void announce() {
        background.announce();
    }

    /** A document that could not be worked on is taken again when its time is over, here or by another server. */
    private boolean work() {
        if (batches.work()) {
            return true;
        }
        if (System.nanoTime() - cleanedAt >= BETWEEN_CLEANINGS.toNanos()) {
            batches.forget();
            cleanedAt = System.nanoTime();
        }
        return false;
    }
}
