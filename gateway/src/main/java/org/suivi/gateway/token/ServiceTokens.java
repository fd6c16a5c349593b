package org.suivi.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.suivi.gateway.token.SigningClock.Moment;
import org.suivi.history.Ids;
import org.suivi.security.Caller;

/** Signs what a service is told of a caller. A token is reused for half of its life: its receiver has the other half. */
@ApplicationScoped
public class ServiceTokens {

    private static final String ISSUER = "suivi-gateway";
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final long MOST = 50_000;

    private final SigningKey signingKey;
    private final SigningClock clock;
    private final String run = Ids.random().toString();
    private final Cache<Whose, Signed> signed = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(LIFE.dividedBy(2))
            .build();

    ServiceTokens(SigningKey signingKey, SigningClock clock) {
        this.signingKey = signingKey;
        this.clock = clock;
    }

    /** All that stands in a token: whoever differs in any of it gets one of his own. */
    private record Whose(String service, String subject, Set<String> roles, String organisation, Set<String> sources) {}

    private record Signed(String token, Moment at) {}

    /** A token for the caller, which only that service takes. */
    public String of(Caller caller, String service) {
        Whose whose = new Whose(service, caller.subject(), caller.roles(), caller.organisation(), caller.sources());
        Signed found = signed.get(whose, this::sign);
        if (clock.now().isTornFrom(found.at)) {
            // by the wall clock of now it would end too early or too late
            found = sign(whose);
            signed.put(whose, found);
        }
        return found.token;
    }

    private Signed sign(Whose whose) {
        Moment now = clock.now();
        long second = TimeUnit.MILLISECONDS.toSeconds(now.wall());
        String token = Jwt.issuer(ISSUER)
                .audience(whose.service())
                .subject(whose.subject())
                .groups(whose.roles())
                .claim("org", whose.organisation())
                .claim("sources", whose.sources())
                .claim("run", run)
                .claim("up", now.up())
                .issuedAt(second)
                .expiresAt(second + LIFE.toSeconds())
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(signingKey.key());
        return new Signed(token, now);
    }
}
