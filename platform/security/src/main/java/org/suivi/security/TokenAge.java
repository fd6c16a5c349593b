package org.suivi.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonNumber;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Refuses a token that has had its time by the clocks that nobody sets, whatever the wall clock says: one that is set back would
 * bring tokens to life that ended long ago.
 */
@ApplicationScoped
class TokenAge implements SecurityIdentityAugmentor {

    /** The claim that names the run of the gateway which signed the token. */
    static final String RUN = "run";

    /** The claim that says for how long, in milliseconds, that run had been going on. */
    static final String UP = "up";

    private final SignerRuns runs = new SignerRuns(() -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
    private final Duration skew;

    TokenAge(@ConfigProperty(name = "mp.jwt.verify.clock.skew", defaultValue = "5") int skewSeconds) {
        this.skew = Duration.ofSeconds(skewSeconds);
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token && !isBelieved(token)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("the token has had its time"));
        }
        return Uni.createFrom().item(identity);
    }

    private boolean isBelieved(JsonWebToken token) {
        Duration life = Duration.ofSeconds(token.getExpirationTime() - token.getIssuedAtTime());
        return token.getClaim(RUN) instanceof String run
                && token.getClaim(UP) instanceof JsonNumber up
                && !runs.isOver(run, up.longValue(), life.plus(skew));
    }
}
