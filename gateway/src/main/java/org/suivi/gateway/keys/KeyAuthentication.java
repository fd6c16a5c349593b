package org.suivi.gateway.keys;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.suivi.gateway.caller.Callers;
import org.suivi.gateway.keys.KnownKeys.Found;
import org.suivi.gateway.limit.RateLimits;
import org.suivi.gateway.problems.GatewayProblem;
import org.suivi.gateway.problems.ProblemDocument;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/**
 * Tells who asks by the key in {@code X-API-Key} or {@code Authorization: Bearer}. Without one it is the public; with one that is
 * not known it is nobody, and never the public.
 */
@ApplicationScoped
class KeyAuthentication implements HttpAuthenticationMechanism {

    private static final String REFUSAL = "suivi.refusal";
    private static final String BEARER = "bearer ";
    private static final int LONGEST = 512;

    private final KnownKeys keys;
    private final RateLimits limits;

    KeyAuthentication(KnownKeys keys, RateLimits limits) {
        this.keys = keys;
        this.limits = limits;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        if (!hasKey(request)) {
            return Uni.createFrom().item(Callers.identity(Callers.anonymous()));
        }
        String secret = secret(request);
        if (secret == null || secret.length() > LONGEST) {
            return Uni.createFrom().item(() -> identity(request, new Found.Unknown()));
        }
        String hash = Secret.hash(secret);
        return keys.remembered(hash)
                .map(found -> Uni.createFrom().item(() -> identity(request, found)))
                .orElseGet(() -> keys.openedLately(hash)
                        ? lookUp(request, hash)
                        : limits.checkTries(request)
                                .map(tooMany -> refused(request, tooMany))
                                .orElseGet(() -> lookUp(request, hash)));
    }

    // whoever has tried too many keys does not keep the database busy with further ones
    private static Uni<SecurityIdentity> refused(RoutingContext request, ProblemDocument problem) {
        return Uni.createFrom().failure(() -> refuse(request, problem));
    }

    private Uni<SecurityIdentity> lookUp(RoutingContext request, String hash) {
        return Uni.createFrom().emitter(answer -> request.vertx()
                .executeBlocking(() -> identity(request, keys.lookUp(hash)), false)
                .onSuccess(answer::complete)
                .onFailure(answer::fail));
    }

    private static boolean hasKey(RoutingContext request) {
        return request.request().headers().contains("X-API-Key")
                || request.request().headers().contains("Authorization");
    }

    private static @Nullable String secret(RoutingContext request) {
        String header = request.request().getHeader("X-API-Key");
        if (header != null) {
            return header.strip();
        }
        String authorization = request.request().getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : null;
    }

    private SecurityIdentity identity(RoutingContext request, Found found) {
        return switch (found) {
            case Found.Holder holder -> Callers.identity(caller(holder.key()));
            case Found.Unknown unknown -> throw refuse(request, unknown(request));
            case Found.Undecided undecided ->
                throw refuse(
                        request,
                        ProblemDocument.retryAfter(
                                5, CommonProblem.UNAVAILABLE, "The keys cannot be looked up at the moment."));
        };
    }

    private static Caller caller(Key key) {
        return new Caller(key.subject(), Role.implied(key.role()), key.organisation(), key.sources());
    }

    /** Whoever tries keys is counted for that, and like anybody who comes without one. */
    private ProblemDocument unknown(RoutingContext request) {
        return limits.countTry(request)
                .or(() -> limits.countAddress(request))
                .orElseGet(() -> ProblemDocument.of(
                        GatewayProblem.UNKNOWN_KEY,
                        "No key reads like this one, or it was revoked. Leave it away to read what is public."));
    }

    private static AuthenticationFailedException refuse(RoutingContext request, ProblemDocument problem) {
        request.put(REFUSAL, problem);
        return new AuthenticationFailedException();
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        ProblemDocument refusal = request.get(REFUSAL);
        ProblemDocument problem = refusal == null
                ? ProblemDocument.of(CommonProblem.UNAUTHENTICATED, "This is not for the public: send a key.")
                : refusal;
        if (problem.type().status() == 401) {
            request.response().putHeader("WWW-Authenticate", "Bearer");
        }
        problem.answer(request);
        return Uni.createFrom().item(true);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }
}
