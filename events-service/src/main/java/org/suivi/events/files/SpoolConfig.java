package org.suivi.events.files;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where files wait. */
// no @ConfigMapping: Quarkus' build loads those classes into Maven's own JVM, which may be older than they are
@Singleton
class SpoolConfig {

    private final Path directory;
    private final long leaveFree;

    /**
     * Reads the settings.
     *
     * @param directory where files wait until their rows are taken; of this instance alone, and to be kept over a restart
     * @param leaveFree bytes that are left free on its disk; a file that would need them is refused
     */
    SpoolConfig(
            @ConfigProperty(name = "suivi.imports.spool") Path directory,
            @ConfigProperty(name = "suivi.imports.leave-free", defaultValue = "536870912") long leaveFree) {
        this.directory = directory;
        this.leaveFree = leaveFree;
    }

    Path directory() {
        return directory;
    }

    long leaveFree() {
        return leaveFree;
    }
}
