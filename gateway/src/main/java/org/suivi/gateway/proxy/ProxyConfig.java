package org.suivi.gateway.proxy;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the gateway waits for the services. */
// no @ConfigMapping: Quarkus' build loads those classes into Maven's own JVM, which may be older than they are
@Singleton
class ProxyConfig {

    private final Duration connect;
    private final Duration idle;
    private final int connections;
    private final int queue;

    /**
     * Reads the settings.
     *
     * @param connect how long a connection may take
     * @param idle without one byte in either direction for so long, a request is given up
     * @param connections connections to one service
     * @param queue requests that wait for a connection before the gateway says that it cannot
     */
    ProxyConfig(
            @ConfigProperty(name = "suivi.proxy.connect", defaultValue = "2S") Duration connect,
            @ConfigProperty(name = "suivi.proxy.idle", defaultValue = "2M") Duration idle,
            @ConfigProperty(name = "suivi.proxy.connections", defaultValue = "128") int connections,
            @ConfigProperty(name = "suivi.proxy.queue", defaultValue = "1000") int queue) {
        this.connect = connect;
        this.idle = idle;
        this.connections = connections;
        this.queue = queue;
    }

    Duration connect() {
        return connect;
    }

    Duration idle() {
        return idle;
    }

    int connections() {
        return connections;
    }

    int queue() {
        return queue;
    }
}
