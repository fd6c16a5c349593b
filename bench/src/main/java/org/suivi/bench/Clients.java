package org.suivi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many clients that do one thing after the other for a while. */
record Clients(int count, Duration time) {

    /** What one client does once; it is made by the client's own thread. */
    @FunctionalInterface
    interface Act extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** Makes what a client needs of its own, such as a connection. */
    @FunctionalInterface
    interface Maker {
        Act make() throws Exception;
    }

    /**
     * How many acts all clients together did in a second.
     *
     * @throws IllegalStateException if one act failed; a figure over failures would say nothing
     */
    double perSecond(Maker maker) throws InterruptedException {
        long started = System.nanoTime();
        long end = started + time.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<Future<Integer>> done = new ArrayList<>();
            for (int client = 0; client < count; client++) {
                done.add(threads.submit(() -> actUntil(end, maker)));
            }
            int acts = 0;
            for (Future<Integer> each : done) {
                acts += each.get();
            }
            return acts / ((System.nanoTime() - started) / 1e9);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e.getCause());
        }
    }

    private static int actUntil(long end, Maker maker) throws Exception {
        int acts = 0;
        try (Act act = maker.make()) {
            while (System.nanoTime() < end) {
                act.once();
                acts++;
            }
        }
        return acts;
    }
}
