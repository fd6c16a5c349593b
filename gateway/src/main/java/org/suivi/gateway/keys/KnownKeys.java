package org.suivi.gateway.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Looks keys up, and remembers them: so the door stays open for known keys while the database is away. */
@ApplicationScoped
class KnownKeys {

    private static final Logger LOG = Logger.getLogger(KnownKeys.class);
    private static final long MOST = 20_000;
    private static final Duration UNKNOWN_STAYS = Duration.ofSeconds(5);

    private final KeyStore store;
    private final KeysConfig config;
    private final Cache<String, Known> known;
    private volatile boolean away;

    KnownKeys(KeyStore store, KeysConfig config) {
        this.store = store;
        this.config = config;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(config.doorOpen())
                .build();
    }

    /** What was read of a hash, and when. */
    private record Known(@Nullable Key key, long readAt) {

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
        Known before = known.getIfPresent(hash);
        if (before == null || !before.isYoungerThan(before.key() == null ? UNKNOWN_STAYS : config.fresh())) {
            return Optional.empty();
        }
        return Optional.of(found(before));
    }

    /** Looks it up in the database; blocks. */
    Found lookUp(String hash) {
        try {
            Known read = new Known(store.byHash(hash).filter(Key::opens).orElse(null), System.nanoTime());
            known.put(hash, read);
            noteAway(false);
            return found(read);
        } catch (JdbiException e) {
            noteAway(true);
            Known before = known.getIfPresent(hash);
            return before == null || before.key() == null ? new Found.Undecided() : found(before);
        }
    }

    /** Forgets all: what was changed here holds at once. */
    void forget() {
        known.invalidateAll();
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
