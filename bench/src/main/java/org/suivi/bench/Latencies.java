package org.suivi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How long each of a kind of act takes while so many clients do it one after the other, in milliseconds. */
final class Latencies {

    private final List<Double> middles = new ArrayList<>();
    private final List<Double> slow = new ArrayList<>();
    private int acts;

    /** Measures a further round. */
    void add(int clients, Duration time, Clients.Maker maker) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        List<Double> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<List<Double>>> done = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                done.add(threads.submit(() -> actUntil(end, maker)));
            }
            for (Future<List<Double>> each : done) {
                all.addAll(each.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e.getCause());
        }
        all.sort(null);
        acts += all.size();
        middles.add(Spread.percentile(all, 50));
        slow.add(Spread.percentile(all, 99));
    }

    /** What half of the acts of a round do not exceed. */
    List<Double> middles() {
        return middles;
    }

    /** What 99 of a hundred do not exceed; of fewer than a hundred, the slowest. */
    List<Double> slow() {
        return slow;
    }

    /** In all rounds together. */
    int acts() {
        return acts;
    }

    private static List<Double> actUntil(long end, Clients.Maker maker) throws Exception {
        List<Double> took = new ArrayList<>();
        try (Clients.Act act = maker.make()) {
            while (System.nanoTime() < end) {
                long began = System.nanoTime();
                act.once();
                took.add((System.nanoTime() - began) / 1e6);
            }
        }
        return took;
    }
}
