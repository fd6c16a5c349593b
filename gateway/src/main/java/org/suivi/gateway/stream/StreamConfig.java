package org.suivi.gateway.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How streams are kept. */
@ConfigMapping(prefix = "suivi.stream")
interface StreamConfig {

    /** A comment is sent when nothing else was for so long: it keeps connections open and finds those that are not. */
    @WithDefault("15S")
    Duration heartbeat();

    /** A client that takes nothing for so long is dropped. */
    @WithDefault("30S")
    Duration patience();

    /** How many may listen at one instance. */
    @WithDefault("5000")
    int most();
}
