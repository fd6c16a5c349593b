package org.suivi.events.imports;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How imports are taken. */
// no @ConfigMapping: Quarkus' build loads those classes into Maven's own JVM, which may be older than they are
@Singleton
class ImportConfig {

    private final int chunk;
    private final int workers;

    /**
     * Reads the settings.
     *
     * @param chunk rows of a transaction
     * @param workers imports that are worked on at the same time
     */
    ImportConfig(
            @ConfigProperty(name = "suivi.imports.chunk", defaultValue = "1000") int chunk,
            @ConfigProperty(name = "suivi.imports.workers", defaultValue = "2") int workers) {
        this.chunk = chunk;
        this.workers = workers;
    }

    int chunk() {
        return chunk;
    }

    int workers() {
        return workers;
    }
}
