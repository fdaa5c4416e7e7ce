package org.gouji.platform.database;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Upon a signal the JVM runs all its shutdown hooks at once: this one waits until Quarkus has ended its requests. */
final class StopOrder {
    private static final int SECONDS_TO_END = 60;

    private final CountDownLatch serviceStopped = new CountDownLatch(1);

    private StopOrder() {}

    static StopOrder serviceBefore(EmbeddedDatabase database) {
        StopOrder order = new StopOrder();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> order.stop(database), "embedded database"));
        return order;
    }

    /** Called when Quarkus has stopped, for whatever reason. */
    void exit(int code) {
        serviceStopped.countDown();
        System.exit(code);
    }

    private void stop(EmbeddedDatabase database) {
        try {
            serviceStopped.await(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
