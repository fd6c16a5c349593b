package org.suivi.events.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** How imports are taken. */
@ConfigMapping(prefix = "suivi.imports")
interface ImportConfig {
    /** Where files wait until their rows are taken; of this instance alone, and to be kept over a restart. */
    @WithDefault("${java.io.tmpdir}/suivi-imports")
    Path spool();

    /** Bytes that are left free on the spool's disk; a file that would need them is refused. */
    @WithDefault("536870912")
    long leaveFree();

    /** Rows of a transaction. */
    @WithDefault("1000")
    int chunk();

    /** Imports that are worked on at the same time. */
    @WithDefault("2")
    int workers();
}
