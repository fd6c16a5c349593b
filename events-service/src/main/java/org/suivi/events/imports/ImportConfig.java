package org.suivi.events.imports;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How imports are taken. */
// no @ConfigMapping: Quarkus' build loads those classes into Maven's own JVM, which may be older than they are
@Singleton
class ImportConfig {

    private final Path spool;
    private final long leaveFree;
    private final int chunk;
    private final int workers;

    /**
     * Reads the settings.
     *
     * @param spool where files wait until their rows are taken; of this instance alone, and to be kept over a restart
     * @param leaveFree bytes that are left free on the spool's disk; a file that would need them is refused
     * @param chunk rows of a transaction
     * @param workers imports that are worked on at the same time
     */
    ImportConfig(
            @ConfigProperty(name = "suivi.imports.spool") Path spool,
            @ConfigProperty(name = "suivi.imports.leave-free", defaultValue = "536870912") long leaveFree,
            @ConfigProperty(name = "suivi.imports.chunk", defaultValue = "1000") int chunk,
            @ConfigProperty(name = "suivi.imports.workers", defaultValue = "2") int workers) {
        this.spool = spool;
        this.leaveFree = leaveFree;
        this.chunk = chunk;
        this.workers = workers;
    }

    Path spool() {
        return spool;
    }

    long leaveFree() {
        return leaveFree;
    }

    int chunk() {
        return chunk;
    }

    int workers() {
        return workers;
    }
}
