package org.suivi.gateway.stream;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How streams are kept. */
// no @ConfigMapping: Quarkus' build loads those classes into Maven's own JVM, which may be older than they are
@Singleton
class StreamConfig {

    private final Duration heartbeat;
    private final Duration patience;
    private final int most;

    /**
     * Reads the settings.
     *
     * @param heartbeat a comment is sent when nothing else was for so long: it keeps connections open and finds those that are not
     * @param patience a client that takes nothing for so long is dropped
     * @param most how many may listen at one instance
     */
    StreamConfig(
            @ConfigProperty(name = "suivi.stream.heartbeat", defaultValue = "15S") Duration heartbeat,
            @ConfigProperty(name = "suivi.stream.patience", defaultValue = "30S") Duration patience,
            @ConfigProperty(name = "suivi.stream.most", defaultValue = "5000") int most) {
        this.heartbeat = heartbeat;
        this.patience = patience;
        this.most = most;
    }

    Duration heartbeat() {
        return heartbeat;
    }

    Duration patience() {
        return patience;
    }

    int most() {
        return most;
    }
}
