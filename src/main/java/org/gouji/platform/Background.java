package org.gouji.platform;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * A thread that works beside the service's answers: as long as there is something to do, and then again when there is
 * news, or after a while in case that another server has some. What fails is tried again.
 */
public final class Background {

    private static final Logger LOG = Logger.getLogger(Background.class);
    private static final long STOP_MILLIS = 2_000;

    private final String name;
    private final Duration look;
    private final BooleanSupplier work;
    private final Thread thread;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean stopped;

    /**
     * @param look how long to wait for news before looking anyway
     * @param work does one thing and says whether there was one to do
     */
    public Background(String name, Duration look, BooleanSupplier work) {
        this.name = name;
        this.look = look;
        this.work = work;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** Interrupts what it is doing. */
    public void stop() throws InterruptedException {
        stopped = true;
        thread.interrupt();
        thread.join(STOP_MILLIS);
    }

    /** There may be something to do. */
    public void announce() {
        news.release();
    }

    private void run() {
        while (!stopped) {
            try {
                if (!succeeded()) {
                    news.tryAcquire(look.toNanos(), TimeUnit.NANOSECONDS);
                    news.drainPermits();
                }
            } catch (InterruptedException e) {
                stopped = true;
            }
        }
    }

    private boolean succeeded() {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException e) {
            if (!stopped) {
                LOG.errorf(e, "The work of %s failed and will be tried again", name);
            }
            return false;
        }
    }
}
