package org.gouji.reader;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Threads that work at so many things at once and no more. Who waits for one never waits longer than the limit; a thread
 * that does not end then is left alone and keeps its place until it does, so that what hangs does not pile up.
 */
final class Workers {

    /** What has come of a piece of work. */
    sealed interface Outcome<T> {

        record Done<T>(T value) implements Outcome<T> {}

        record Late<T>() implements Outcome<T> {}

        /** It was not begun. */
        record NoPlace<T>() implements Outcome<T> {}
    }

    private final int size;
    private final Duration patience;
    private final Duration limit;
    private final Semaphore places;
    private final AtomicInteger abandoned = new AtomicInteger();

    Workers(int size, Duration patience, Duration limit) {
        this.size = size;
        this.patience = patience;
        this.limit = limit;
        this.places = new Semaphore(size, true);
    }

    /** Threads that nobody waits for any more and that have not ended. */
    int abandoned() {
        return abandoned.get();
    }

    /**
     * @param work is told whether its time is over, whenever it asks
     * @throws RuntimeException what the work throws
     */
    <T> Outcome<T> run(Function<BooleanSupplier, T> work) {
        try {
            if (abandoned.get() >= size || !places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return new Outcome.NoPlace<>();
            }
            return await(new Errand<>(work, System.nanoTime() + limit.toNanos()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.NoPlace<>();
        }
    }

    private <T> Outcome<T> await(Errand<T> errand) throws InterruptedException {
        Thread thread = new Thread(errand, "document-reader");
        thread.setDaemon(true);
        thread.start();
        try {
            return new Outcome.Done<>(errand.task.get(limit.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            errand.abandon();
            thread.interrupt();
            return new Outcome.Late<>();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) Objects.requireNonNull(e.getCause());
        }
    }

    /** One piece of work on its way. */
    private final class Errand<T> implements Runnable {

        private final FutureTask<T> task;
        private boolean ended;
        private boolean left;

        Errand(Function<BooleanSupplier, T> work, long deadline) {
            this.task = new FutureTask<>(() -> work.apply(() -> System.nanoTime() - deadline > 0));
        }

        @Override
        public void run() {
            try {
                task.run();
            } finally {
                end();
            }
        }

        private synchronized void end() {
            ended = true;
            if (left) {
                abandoned.decrementAndGet();
            }
            places.release();
        }

        private synchronized void abandon() {
            if (!ended) {
                left = true;
                abandoned.incrementAndGet();
            }
        }
    }
}
