package org.suivi.gateway.dashboard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the parts of a page are fetched. */
@ConfigMapping(prefix = "suivi.dashboard")
interface DashboardConfig {

    /** A part that is not there by then is shown as it was last known. */
    @WithDefault("5S")
    Duration timeout();

    /** How long what was last known is kept. */
    @WithDefault("24H")
    Duration keep();

    /** How much of it is kept, in bytes. */
    @WithDefault("67108864")
    long keepBytes();
}
