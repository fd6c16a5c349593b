package org.suivi.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** By which clock a token ends. */
@ApplicationScoped
class TokenClock {

    /** Seconds since 1970, as tokens count them. */
    long seconds() {
        return Instant.now().getEpochSecond();
    }
}
