package org.suivi.messaging.news;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Attempts that fail one after the other: logged when they begin and when they end, with ever longer rests between. */
public final class Outage {

    private static final Logger LOG = Logger.getLogger(Outage.class);
    private static final long FIRST_REST = 100;
    private static final long LONGEST_REST = 5_000;

    private final String what;
    private final BooleanSupplier stopping;
    private long since;
    private long rest;

    /** @param what what is not done meanwhile, as the log says it */
    public Outage(String what, BooleanSupplier stopping) {
        this.what = what;
        this.stopping = stopping;
    }

    boolean lasts() {
        return rest > 0;
    }

    /** Notes that it goes on, without a rest. */
    public void note(String why) {
        if (!lasts()) {
            since = System.nanoTime();
            rest = FIRST_REST;
            LOG.warnf("%s waits: %s", what, why);
        }
    }

    /**
     * Notes that it goes on, and rests before the next attempt.
     *
     * @throws CancellationException when the service stops
     */
    public void rest(String why) {
        note(why);
        try {
            for (long left = rest; left > 0 && !stopping.getAsBoolean(); left -= FIRST_REST) {
                Thread.sleep(Math.min(left, FIRST_REST));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException(what + " stops");
        }
        if (stopping.getAsBoolean()) {
            throw new CancellationException(what + " stops");
        }
        rest = Math.min(rest * 2, LONGEST_REST);
    }

    /** Notes that it ended, if there was one. */
    public void over() {
        if (lasts()) {
            rest = 0;
            LOG.infof(
                    "%s goes on after %d s",
                    what, Duration.ofNanos(System.nanoTime() - since).toSeconds());
        }
    }
}
