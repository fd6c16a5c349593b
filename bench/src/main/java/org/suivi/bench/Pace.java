package org.suivi.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** So many acts, each so many milliseconds after the one before it began, or at once if that took longer. */
record Pace(int acts, int everyMillis) {

    /** A way to be heard, measured at a pace. */
    interface Round {
        /** The delays of one round, in milliseconds, in their order of length. */
        List<Double> delays(Pace pace) throws Exception;
    }

    void keep(Clients.Act act) throws Exception {
        long next = System.nanoTime();
        for (int i = 0; i < acts; i++) {
            act.once();
            next += TimeUnit.MILLISECONDS.toNanos(everyMillis);
            TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
        }
    }
}
