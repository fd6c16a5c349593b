package org.suivi.gateway.limit;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The bounds, each for one period. */
// no @ConfigMapping: Quarkus' build loads those classes into Maven's own JVM, which may be older than they are
@Singleton
class LimitConfig {

    private final long key;
    private final long address;
    private final Duration period;

    /**
     * Reads the settings.
     *
     * @param key requests of one key
     * @param address requests without a key from one address
     * @param period how long a period is
     */
    LimitConfig(
            @ConfigProperty(name = "suivi.limit.key", defaultValue = "60000") long key,
            @ConfigProperty(name = "suivi.limit.address", defaultValue = "6000") long address,
            @ConfigProperty(name = "suivi.limit.period", defaultValue = "60S") Duration period) {
        this.key = key;
        this.address = address;
        this.period = period;
    }

    long key() {
        return key;
    }

    long address() {
        return address;
    }

    Duration period() {
        return period;
    }
}
