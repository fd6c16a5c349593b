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

    /** What one client does once, always in the same thread. */
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
        List<Act> acts = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            for (int client = 0; client < count; client++) {
                acts.add(maker.make());
            }
            CyclicBarrier start = new CyclicBarrier(count);
            List<Future<Double>> rates = acts.stream()
                    .map(act -> threads.submit(() -> rate(start, act)))
                    .toList();
            double all = 0;
            for (Future<Double> each : rates) {
                all += each.get();
            }
            return all;
        } catch (InterruptedException e) {
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException("a client cannot begin", e);
        } finally {
            acts.forEach(Clients::close);
        }
    }

    private double rate(CyclicBarrier start, Act act) throws Exception {
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

    private static void close(Act act) {
        try {
            act.close();
        } catch (Exception e) {
            throw new IllegalStateException("a client does not end", e);
        }
    }
}
