package org.suivi.security;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Verifies a token once and remembers it, whole, until it ends: the gateway sends the same one for half a minute, and to check its
 * signature costs more than all else that is done to let a request in. What was refused is not remembered.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class RememberedTokens extends JWTCallerPrincipalFactory {

    static final int MOST = 2_000;

    private final JWTCallerPrincipalFactory verifier;
    private final TokenClock clock;
    private final Map<String, JWTCallerPrincipal> verified = new ConcurrentHashMap<>();

    @Inject
    RememberedTokens(TokenClock clock) {
        this(new DefaultJWTCallerPrincipalFactory(), clock);
    }

    RememberedTokens(JWTCallerPrincipalFactory verifier, TokenClock clock) {
        this.verifier = verifier;
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
        JWTCallerPrincipal known = verified.get(token);
        if (known != null && isInTime(known)) {
            return known;
        }
        JWTCallerPrincipal caller = verifier.parse(token, context);
        makeRoom();
        verified.put(token, caller);
        return caller;
    }

    private void makeRoom() {
        if (verified.size() >= MOST) {
            verified.values().removeIf(each -> !isInTime(each));
        }
        if (verified.size() >= MOST) {
            verified.clear();
        }
    }

    private boolean isInTime(JWTCallerPrincipal caller) {
        return caller.getExpirationTime() > clock.seconds();
    }
}
