package org.suivi.history;

import java.time.Instant;

/** A reader asked what will be known; nobody can tell yet. */
public class FutureClockException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Instant asked;
    private final Instant now;

    public FutureClockException(Instant asked, Instant now) {
        super("knownAt " + asked + " is after the present, " + now);
        this.asked = asked;
        this.now = now;
    }

    public Instant asked() {
        return asked;
    }

    public Instant now() {
        return now;
    }
}
