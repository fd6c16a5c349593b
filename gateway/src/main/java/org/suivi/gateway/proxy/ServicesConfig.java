package org.suivi.gateway.proxy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Where the services are. */
@ConfigMapping(prefix = "suivi.services")
interface ServicesConfig {

    /** Scheme, host and port of each, by the lower-case name of {@link Service}. */
    @WithParentName
    Map<String, Address> addresses();

    /** One service's addresses. */
    interface Address {

        URI url();

        /** Where its health is told; a thousand ports above it if it is not said. */
        Optional<URI> managementUrl();
    }

    /** How the gateway waits for them. */
    @ConfigMapping(prefix = "suivi.proxy")
    interface Waiting {

        @WithDefault("2S")
        Duration connect();

        /** Without one byte in either direction for so long, a request is given up. */
        @WithDefault("2M")
        Duration idle();

        /** Connections to one service. */
        @WithDefault("128")
        int connections();

        /** Requests that wait for a connection before the gateway says that it cannot. */
        @WithDefault("1000")
        int queue();
    }
}
