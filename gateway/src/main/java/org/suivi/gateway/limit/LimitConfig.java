package org.suivi.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The bounds, each for one period. */
@ConfigMapping(prefix = "suivi.limit")
interface LimitConfig {

    /** Requests of one key. */
    @WithDefault("60000")
    long key();

    /** Requests without a key from one address. */
    @WithDefault("6000")
    long address();

    @WithDefault("60S")
    Duration period();
}
