package org.suivi.gateway.dashboard;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the parts of a page are fetched. */
// no @ConfigMapping: Quarkus' build loads those classes into Maven's own JVM, which may be older than they are
@Singleton
class DashboardConfig {

    /** What is kept is bytes as they came; a sixteenth of the heap leaves room for the pages that are being made of them. */
    private static final int SHARE_OF_MEMORY = 16;

    private final Duration timeout;
    private final Duration keep;
    private final long keepBytes;

    /**
     * Reads the settings.
     *
     * @param timeout a part that is not there by then is shown as it was last known
     * @param keep how long what was last known is kept
     * @param keepBytes how much of it is kept, in bytes; a sixteenth of the heap if it is not said
     */
    DashboardConfig(
            @ConfigProperty(name = "suivi.dashboard.timeout", defaultValue = "5S") Duration timeout,
            @ConfigProperty(name = "suivi.dashboard.keep", defaultValue = "1H") Duration keep,
            @ConfigProperty(name = "suivi.dashboard.keep-bytes") OptionalLong keepBytes) {
        this.timeout = timeout;
        this.keep = keep;
        this.keepBytes = keepBytes.orElse(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    }

    Duration timeout() {
        return timeout;
    }

    Duration keep() {
        return keep;
    }

    long keepBytes() {
        return keepBytes;
    }
}
