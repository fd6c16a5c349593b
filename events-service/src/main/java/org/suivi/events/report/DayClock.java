package org.suivi.events.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Which day it is, to tell a date in the future from one that may be true. */
@ApplicationScoped
class DayClock {

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
