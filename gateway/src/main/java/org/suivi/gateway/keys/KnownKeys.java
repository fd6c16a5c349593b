package org.suivi.gateway.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Looks keys up, and remembers them: so the door stays open for known keys while the database is away. */
@ApplicationScoped
class KnownKeys {

    private static final Logger LOG = Logger.getLogger(KnownKeys.class);
    private static final long MOST = 20_000;
    private static final Duration UNKNOWN_STAYS = Duration.ofSeconds(5);

    private final Function<String, Optional<Key>> byHash;
    private final KeysConfig config;
    private final Cache<String, Known> known;
    private final AtomicLong changes = new AtomicLong();
    private volatile boolean away;

    @Inject
    KnownKeys(KeyStore store, KeysConfig config) {
        this(store::byHash, config);
    }

    KnownKeys(Function<String, Optional<Key>> byHash, KeysConfig config) {
        this.byHash = byHash;
        this.config = config;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(config.doorOpen())
                .build();
    }

    /** What was read of a hash, when, and after how many changes of keys: one that was read before a change tells nothing. */
    private record Known(@Nullable Key key, long readAt, long change) {

        boolean isYoungerThan(Duration age) {
            return System.nanoTime() - readAt < age.toNanos();
        }
    }

    sealed interface Found {
        /** It opens. */
        record Holder(Key key) implements Found {}

        /** There is none, or it was revoked. */
        record Unknown() implements Found {}

        /** Nobody can tell: the database is away and the key was not seen lately. */
        record Undecided() implements Found {}
    }

    /** What is known without asking the database; empty if it has to be asked. */
    Optional<Found> remembered(String hash) {
        Known before = present(hash);
        if (before == null || !before.isYoungerThan(before.key() == null ? UNKNOWN_STAYS : config.fresh())) {
            return Optional.empty();
        }
        return Optional.of(found(before));
    }

    /** Whether it opened lately, so that looking it up again is no guess. */
    boolean openedLately(String hash) {
        Known before = present(hash);
        return before != null && before.key() != null;
    }

    /** Looks it up in the database; blocks. */
    Found lookUp(String hash) {
        long change = changes.get();
        try {
            Known read = new Known(byHash.apply(hash).filter(Key::opens).orElse(null), System.nanoTime(), change);
            known.put(hash, read);
            noteAway(false);
            return found(read);
        } catch (JdbiException e) {
            noteAway(true);
            Known before = present(hash);
            return before == null || before.key() == null ? new Found.Undecided() : found(before);
        }
    }

    /** Forgets all, also what is being read at this moment: what was changed here holds at once. */
    void forget() {
        changes.incrementAndGet();
        known.invalidateAll();
    }

    private @Nullable Known present(String hash) {
        Known before = known.getIfPresent(hash);
        return before == null || before.change() != changes.get() ? null : before;
    }

    private static Found found(Known known) {
        return known.key() == null ? new Found.Unknown() : new Found.Holder(known.key());
    }

    private void noteAway(boolean now) {
        if (now != away) {
            away = now;
            if (now) {
                LOG.warnf("the database of keys is away; known keys open for %s", config.doorOpen());
            } else {
                LOG.info("the database of keys is back");
            }
        }
    }
}
