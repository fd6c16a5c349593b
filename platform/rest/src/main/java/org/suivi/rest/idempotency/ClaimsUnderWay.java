package org.suivi.rest.idempotency;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;
import org.suivi.rest.idempotency.IdempotencyKeys.Claim;

/**
 * The claims whose work goes on in this instance: keeps them alive, so that nobody takes them for those of one who died, and
 * remembers those that could not be released. Sweeps what is over, too.
 */
@ApplicationScoped
class ClaimsUnderWay {

    private static final Logger LOG = Logger.getLogger(ClaimsUnderWay.class);
    private static final Duration RENEWED_EVERY = Duration.ofSeconds(5);
    private static final Duration SWEPT_EVERY = Duration.ofMinutes(10);

    /**
     * No request works so long, since what streams takes no key: who is still here after that was forgotten, and his client's
     * next try must not wait for ever.
     */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    /** For so long after it was made nobody else can have the key of a claim, which is free after a minute. */
    private static final Duration SURELY_OURS = Duration.ofSeconds(50);

    private final IdempotencyKeys keys;
    private final Map<Claim, Long> begun = new ConcurrentHashMap<>();
    private final Map<Claim, Long> unreleased = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("idempotency").daemon().factory());

    ClaimsUnderWay(IdempotencyKeys keys) {
        this.keys = keys;
    }

    void start(@Observes StartupEvent event) {
        long every = RENEWED_EVERY.toMillis();
        var unused = timer.scheduleWithFixedDelay(this::renew, every, every, TimeUnit.MILLISECONDS);
        long sweep = SWEPT_EVERY.toMillis();
        var unusedToo = timer.scheduleWithFixedDelay(this::sweep, sweep, sweep, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    void add(Claim claim) {
        begun.put(claim, System.nanoTime());
    }

    void remove(Claim claim) {
        begun.remove(claim);
    }

    boolean holds(Claim claim) {
        return begun.containsKey(claim);
    }

    /** Notes that the work of a claim came to nothing while its key could not be released, since the database was away. */
    void unreleased(Claim claim) {
        Long since = begun.get(claim);
        if (since != null) {
            unreleased.put(claim, since);
        }
    }

    /** Releases the key of a claim that could not be before, if it is surely nobody else's by now; once, as soon as it can be. */
    void releaseLeft(Claim claim) {
        Long since = unreleased.remove(claim);
        if (since == null || !isOurs(since)) {
            return;
        }
        try {
            keys.release(claim);
        } catch (JdbiException e) {
            unreleased.put(claim, since);
            throw e;
        }
    }

    private static boolean isOurs(long since) {
        return System.nanoTime() - since < SURELY_OURS.toNanos();
    }

    private void sweep() {
        try {
            keys.sweep();
        } catch (RuntimeException e) {
            // what is over stays over until the next time
            LOG.warnf("idempotency keys of yesterday were not swept: %s", e.getMessage());
        }
    }

    private void renew() {
        long now = System.nanoTime();
        begun.values().removeIf(since -> now - since > LONGEST.toNanos());
        unreleased.values().removeIf(since -> !isOurs(since));
        if (begun.isEmpty()) {
            return;
        }
        try {
            keys.renew(begun.keySet());
        } catch (RuntimeException e) {
            // the next time is soon, and the work itself needs the database that is away
            LOG.warnf("claims of %d requests under way were not renewed: %s", begun.size(), e.getMessage());
        }
    }
}
