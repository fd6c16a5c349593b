package org.suivi.messaging;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the change log is relayed. */
// no @ConfigMapping: Quarkus' build loads those classes into Maven's own JVM, which may be older than they are
@Singleton
public class RelayConfig {

    private final boolean enabled;
    private final int batch;
    private final Duration poll;

    /**
     * Reads the settings.
     *
     * @param enabled whether this instance relays at all
     * @param batch how many changes are read, sent and marked together
     * @param poll how long to wait for a notification before looking anyway
     */
    public RelayConfig(
            @ConfigProperty(name = "suivi.relay.enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "suivi.relay.batch", defaultValue = "500") int batch,
            @ConfigProperty(name = "suivi.relay.poll", defaultValue = "PT1S") Duration poll) {
        this.enabled = enabled;
        this.batch = batch;
        this.poll = poll;
    }

    boolean enabled() {
        return enabled;
    }

    int batch() {
        return batch;
    }

    Duration poll() {
        return poll;
    }
}
