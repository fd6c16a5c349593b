package org.suivi.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.suivi.gateway.problems.GatewayProblem;
import org.suivi.gateway.problems.ProblemDocument;
import org.suivi.security.Caller;

/** Counts requests, and tells the client in {@code RateLimit-*} headers how many are left. Each instance counts for itself. */
@ApplicationScoped
public class RateLimits {

    private static final long MOST = 200_000;

    private final LimitConfig config;
    private final Cache<String, Bucket> buckets;

    RateLimits(LimitConfig config) {
        this.config = config;
        // a bucket that was not touched for a period is full again, so nothing is lost with it
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(config.period())
                .build();
    }

    /** Counts a request of the caller; the refusal if it is one too many. */
    Optional<ProblemDocument> count(RoutingContext request, Caller caller) {
        return caller.isAnonymous() ? countAddress(request) : count(request, caller.subject(), config.key());
    }

    /** Counts a request against the address it came from. */
    public Optional<ProblemDocument> countAddress(RoutingContext request) {
        return count(request, address(request), config.address());
    }

    /** Counts a key that opened nothing against the address it came from; reading without a key is counted apart. */
    public Optional<ProblemDocument> countTry(RoutingContext request) {
        return count(request, tries(request), config.address());
    }

    /** The refusal of an address that has tried too many keys, before the next one is looked up. */
    public Optional<ProblemDocument> checkTries(RoutingContext request) {
        Bucket bucket = buckets.getIfPresent(tries(request));
        return bucket == null || bucket.getAvailableTokens() > 0
                ? Optional.empty()
                : Optional.of(tooMany(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill(), config.address()));
    }

    private static String tries(RoutingContext request) {
        return "tries from " + address(request);
    }

    private static String address(RoutingContext request) {
        return "address "
                + ClientAddress.counted(request.request().remoteAddress().host());
    }

    private Optional<ProblemDocument> count(RoutingContext request, String whose, long most) {
        Bucket bucket = buckets.get(whose, unknown -> bucket(most));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        long reset = seconds(probe.getNanosToWaitForReset());
        HttpServerResponse response = request.response();
        response.putHeader("RateLimit-Limit", Long.toString(most));
        response.putHeader("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
        response.putHeader("RateLimit-Reset", Long.toString(reset));
        if (probe.isConsumed()) {
            return Optional.empty();
        }
        return Optional.of(tooMany(probe.getNanosToWaitForRefill(), most));
    }

    private ProblemDocument tooMany(long nanosToWait, long most) {
        return ProblemDocument.retryAfter(
                seconds(nanosToWait),
                GatewayProblem.TOO_MANY_REQUESTS,
                "More than " + most + " requests in " + config.period().toSeconds() + " seconds.");
    }

    private Bucket bucket(long most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, config.period()))
                .build();
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
    }
}
