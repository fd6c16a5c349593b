package org.suivi.gateway.keys;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long what is known of a key holds. */
// no @ConfigMapping: Quarkus' build loads those classes into Maven's own JVM, which may be older than they are
@Singleton
class KeysConfig {

    private final Duration fresh;
    private final Duration doorOpen;
    private final Optional<String> bootstrap;

    /**
     * Reads the settings.
     *
     * @param fresh after this a key is looked up again, so that another instance's revocation is heeded
     * @param doorOpen how long a key opens while the database is away, counted from when it was last read
     * @param bootstrap file of the first keys, each line {@code role sha256 organisation sources}
     */
    KeysConfig(
            @ConfigProperty(name = "suivi.keys.fresh", defaultValue = "30S") Duration fresh,
            @ConfigProperty(name = "suivi.keys.door-open", defaultValue = "15M") Duration doorOpen,
            @ConfigProperty(name = "suivi.keys.bootstrap") Optional<String> bootstrap) {
        this.fresh = fresh;
        this.doorOpen = doorOpen;
        this.bootstrap = bootstrap;
    }

    Duration fresh() {
        return fresh;
    }

    Duration doorOpen() {
        return doorOpen;
    }

    Optional<String> bootstrap() {
        return bootstrap;
    }
}
