package org.suivi.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the caller out of the token; the token's signature, issuer, audience and age have been checked by then. */
@ApplicationScoped
class TokenCaller {

    private final SecurityIdentity identity;

    TokenCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Produces
    @RequestScoped
    Caller caller() {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null) {
            return new Caller(
                    token.getSubject(),
                    identity.getRoles(),
                    Objects.requireNonNullElse(token.<@Nullable String>getClaim("org"), ""),
                    texts(token.getClaim("sources")));
        }
        return Caller.nobody();
    }

    private static Set<String> texts(@Nullable Object claim) {
        return claim instanceof JsonArray array
                ? array.stream()
                        .filter(JsonString.class::isInstance)
                        .map(each -> ((JsonString) each).getString())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
