package org.suivi.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the change log is relayed. */
@ConfigMapping(prefix = "suivi.relay")
public interface RelayConfig {

    /** Whether this instance relays at all. */
    @WithDefault("true")
    boolean enabled();

    /** How many changes are read, sent and marked together. */
    @WithDefault("500")
    int batch();

    /** How long to wait for a notification before looking anyway. */
    @WithDefault("PT1S")
    Duration poll();
}
