package org.suivi.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stops the start of a service that could verify no token: it would answer 401 to everybody and look alive. */
@ApplicationScoped
class VerificationKey {

    private final boolean tokensAreRead;
    private final String location;

    VerificationKey(
            @ConfigProperty(name = "quarkus.smallrye-jwt.enabled", defaultValue = "true") boolean tokensAreRead,
            @ConfigProperty(name = "mp.jwt.verify.publickey.location") String location) {
        this.tokensAreRead = tokensAreRead;
        this.location = location;
    }

    void check(@Observes StartupEvent start) {
        if (tokensAreRead && location.equals("not-set")) {
            throw new IllegalStateException(
                    "SUIVI_TOKEN_PUBLIC_KEY must say where the gateway's public key (PEM) lies");
        }
    }
}
