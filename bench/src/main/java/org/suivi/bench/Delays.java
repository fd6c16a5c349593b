package org.suivi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** When things were done and when they were heard of, by name; whichever comes first. In milliseconds. */
final class Delays {

    private final Map<String, Long> done = new ConcurrentHashMap<>();
    private final Map<String, Long> heard = new ConcurrentHashMap<>();

    void done(String name) {
        done.put(name, System.nanoTime());
    }

    void heard(String name) {
        heard.putIfAbsent(name, System.nanoTime());
    }

    /**
     * From done to heard, of each, in their order of length; 0 for what was heard before its own writer knew.
     *
     * @throws IllegalStateException for what is not heard of within so many seconds
     */
    List<Double> sorted(int patience) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(patience);
        while (!heard.keySet().containsAll(done.keySet())) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("something was never heard of");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        List<Double> delays = new ArrayList<>();
        done.forEach((name, at) -> delays.add(Math.max(0, heard.getOrDefault(name, at) - at) / 1e6));
        delays.sort(null);
        return delays;
    }
}
