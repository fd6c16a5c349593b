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
    private final List<Double> all = new ArrayList<>();

    /** Measures a further round. */
    void add(int clients, Duration time, Clients.Maker maker) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        List<Double> round = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<List<Double>>> done = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                done.add(threads.submit(() -> actUntil(end, maker)));
            }
            for (Future<List<Double>> each : done) {
                round.addAll(each.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e.getCause());
        }
        round.sort(null);
        middles.add(Spread.percentile(round, 50));
        all.addAll(round);
    }

    /** What half of the acts of a round do not exceed. */
    List<Double> middles() {
        return middles;
    }

    /** What so many of a hundred do not exceed, of all rounds together. */
    double percentile(int percent) {
        return Spread.percentile(all.stream().sorted().toList(), percent);
    }

    /** In all rounds together. */
    int acts() {
        return all.size();
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
