package org.suivi.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import org.suivi.security.Caller;

/** Signs what a service is told of a caller. A token is reused for half of its life: its receiver has the other half. */
@ApplicationScoped
public class ServiceTokens {

    private static final String ISSUER = "suivi-gateway";
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final long MOST = 50_000;

    private final SigningKey signingKey;
    private final Cache<Whose, String> signed = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(LIFE.dividedBy(2))
            .build();

    ServiceTokens(SigningKey signingKey) {
        this.signingKey = signingKey;
    }

    /** All that stands in a token: whoever differs in any of it gets one of his own. */
    private record Whose(String service, String subject, Set<String> roles, String organisation, Set<String> sources) {}

    /** A token for the caller, which only that service takes. */
    public String of(Caller caller, String service) {
        Whose whose = new Whose(service, caller.subject(), caller.roles(), caller.organisation(), caller.sources());
        return signed.get(whose, this::sign);
    }

    private String sign(Whose whose) {
        return Jwt.issuer(ISSUER)
                .audience(whose.service())
                .subject(whose.subject())
                .groups(whose.roles())
                .claim("org", whose.organisation())
                .claim("sources", whose.sources())
                .expiresIn(LIFE)
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(signingKey.key());
    }
}
