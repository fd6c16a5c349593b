package org.suivi.events.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Which day it is, in UTC as everywhere in the record: to tell a date in the future from one that may be true. */
@ApplicationScoped
class DayClock {

    private final Clock clock;

    @Inject
    DayClock() {
        this(Clock.systemUTC());
    }

    DayClock(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
