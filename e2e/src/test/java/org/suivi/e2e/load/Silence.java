package org.suivi.e2e.load;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** For how long at a time no client at all was told that a write of his is recorded. */
final class Silence {

    private final AtomicLong last = new AtomicLong();
    private final AtomicLong longest = new AtomicLong();

    /** Forgets what was, and begins to measure now. */
    void begin() {
        last.set(System.nanoTime());
        longest.set(0);
    }

    /** A client was told. */
    void broken() {
        long now = System.nanoTime();
        longest.accumulateAndGet(now - last.getAndSet(now), Math::max);
    }

    Duration longest() {
        return Duration.ofNanos(longest.get());
    }
}
