package org.suivi.gateway.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The wall clock, by which a token ends, beside a clock that nobody sets, which counts since this gateway started. */
@ApplicationScoped
class SigningClock {

    private static final Duration APART = Duration.ofSeconds(1);

    private final Clock wall;
    private final LongSupplier steadyNanos;
    private final long begun;

    @Inject
    SigningClock() {
        this(Clock.systemUTC(), System::nanoTime);
    }

    SigningClock(Clock wall, LongSupplier steadyNanos) {
        this.wall = wall;
        this.steadyNanos = steadyNanos;
        this.begun = steadyNanos.getAsLong();
    }

    /**
     * An instant by both clocks.
     *
     * @param wall in milliseconds since 1970
     * @param up in milliseconds since this gateway started
     */
    record Moment(long wall, long up) {

        /** Whether the wall clock was set since an earlier moment, or stood still or ran on while the machine slept. */
        boolean isTornFrom(Moment earlier) {
            return Math.abs((wall - earlier.wall) - (up - earlier.up)) > APART.toMillis();
        }
    }

    Moment now() {
        return new Moment(wall.millis(), TimeUnit.NANOSECONDS.toMillis(steadyNanos.getAsLong() - begun));
    }
}
