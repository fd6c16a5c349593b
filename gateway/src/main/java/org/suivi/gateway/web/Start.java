package org.suivi.gateway.web;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts the gateway so that an address that is none is refused by {@link RequestRule}, with a problem, and not by the framework,
 * without a word.
 */
@QuarkusMain
public final class Start {

    private Start() {}

    public static void main(String... args) {
        // read once, when the framework's own class is loaded
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(args);
    }
}
