package org.gouji.intake;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Works through the batches beside the service's answers, one document at a time; goes on after a restart. */
@Singleton
class BatchWorker {

    private static final Logger LOG = Logger.getLogger(BatchWorker.class);

    private static final long STOP_MILLIS = 2_000;

    private final Batches batches;
    private final BatchConfig config;
    private final Thread thread = new Thread(this::run, "batches");
    private volatile boolean stopped;

    BatchWorker(Batches batches, BatchConfig config) {
        this.batches = batches;
        this.config = config;
    }

    void atStart(@Observes StartupEvent start) {
        if (config.works()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    @PreDestroy
    void atStop() throws InterruptedException {
        stopped = true;
        thread.interrupt();
        thread.join(STOP_MILLIS);
    }

    private void run() {
        while (!stopped) {
            try {
                if (!batches.work()) {
                    batches.forget();
                    batches.awaitNews();
                }
            } catch (InterruptedException e) {
                stopped = true;
            } catch (RuntimeException e) {
                // the document is taken again when its time is over, here or by another server
                if (!stopped) {
                    LOG.error("A document of a batch could not be worked on", e);
                    pause();
                }
            }
        }
    }

    private void pause() {
        try {
            batches.awaitNews();
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
