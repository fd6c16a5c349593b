package org.suivi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
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
     * How many acts all clients together did in a second, from when all of them were there.
     *
     * @throws IllegalStateException if one act failed; a figure over failures would say nothing
     */
    double perSecond(Maker maker) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(count);
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<Future<Double>> rates = new ArrayList<>();
            for (int client = 0; client < count; client++) {
                rates.add(threads.submit(() -> rate(start, maker)));
            }
            double all = 0;
            for (Future<Double> each : rates) {
                all += each.get();
            }
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e.getCause());
        }
    }

    private double rate(CyclicBarrier start, Maker maker) throws Exception {
        try (Act act = maker.make()) {
            start.await();
            long started = System.nanoTime();
            long end = started + time.toNanos();
            int acts = 0;
            while (System.nanoTime() < end) {
                act.once();
                acts++;
            }
            return acts / ((System.nanoTime() - started) / 1e9);
        }
    }
}
