package org.suivi.gateway.keys;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How long what is known of a key holds. */
@ConfigMapping(prefix = "suivi.keys")
interface KeysConfig {

    /** After this a key is looked up again, so that another instance's revocation is heeded. */
    @WithDefault("30S")
    Duration fresh();

    /** How long a key opens while the database is away, counted from when it was last read. */
    @WithDefault("15M")
    Duration doorOpen();

    /** File of the first keys, each line {@code role sha256 organisation sources}. */
    Optional<String> bootstrap();
}
