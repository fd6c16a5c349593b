package org.suivi.security;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How old a token is by clocks that nobody sets: its signer says in it for how long it had been running when it signed, and we count
 * on from what we last heard of that run. Only what it says later than ever before is believed without counting, so that a signer
 * whose machine slept is believed again at once.
 */
final class SignerRuns {

    /** A signer's run is forgotten once so many others were heard of: a gateway is not started so often within a token's life. */
    private static final int MOST = 1000;

    private final LongSupplier steadyMillis;
    private final Map<String, Heard> runs = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Heard> eldest) {
            return size() > MOST;
        }
    };

    /** @param steadyMillis a clock that only goes forward, from any beginning */
    SignerRuns(LongSupplier steadyMillis) {
        this.steadyMillis = steadyMillis;
    }

    /**
     * What we know of a run.
     *
     * @param up for how long it had been running when we began to count, in milliseconds
     * @param at our own clock then
     * @param newest the latest that it ever said
     */
    private record Heard(long up, long at, long newest) {}

    /**
     * Whether a token has outlived its life; it is taken note of either way.
     *
     * @param run which run of which signer made it
     * @param up for how long that run had been going on, in milliseconds
     */
    synchronized boolean isOver(String run, long up, Duration life) {
        long now = steadyMillis.getAsLong();
        Heard heard = runs.get(run);
        long age = heard == null ? 0 : heard.up + (now - heard.at) - up;
        boolean over = age > life.toMillis();
        if (heard == null || age <= 0 || (over && up > heard.newest)) {
            runs.put(run, new Heard(up, now, up));
            return false;
        }
        runs.put(run, new Heard(heard.up, heard.at, Math.max(up, heard.newest)));
        return over;
    }
}
