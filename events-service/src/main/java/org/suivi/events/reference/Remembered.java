package org.suivi.events.reference;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Databases;

/**
 * Something read from the database that is asked for again and again: kept in memory, and read anew once one of its kinds was
 * written. This instance's own writes are seen at once when they say so, those of others within a second.
 */
public final class Remembered<T> {
    private static final Duration UNCHECKED_FOR = Duration.ofSeconds(1);

    private final Databases databases;
    private final Set<String> kinds;
    private final Function<Handle, T> read;
    private volatile @Nullable Seen<T> seen;

    /** @param kinds the kinds of the change log from which it is read */
    public Remembered(Databases databases, Set<String> kinds, Function<Handle, T> read) {
        this.databases = databases;
        this.kinds = Set.copyOf(kinds);
        this.read = read;
    }

    /** The thing, at most a second old. */
    public T get() {
        Seen<T> now = fresh();
        return now != null ? now.value : checked();
    }

    /** One looks for all who find it too old at the same time. */
    private synchronized T checked() {
        Seen<T> now = fresh();
        return now != null ? now.value : latest();
    }

    private @Nullable Seen<T> fresh() {
        Seen<T> now = seen;
        return now != null && System.nanoTime() - now.checkedAt < UNCHECKED_FOR.toNanos() ? now : null;
    }

    /** When a kind that it is read from was last written, as far as is known here. */
    public Instant written() {
        get();
        return Objects.requireNonNull(seen).written;
    }

    /** The thing as it stands: for who has just written it, or misses in it what another instance may have written. */
    public synchronized T latest() {
        Seen<T> before = seen;
        long checkedAt = System.nanoTime();
        Seen<T> after = databases.exact().inTransaction(handle -> {
            handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            Instant written = lastWrite(handle);
            return before != null && before.written.equals(written)
                    ? new Seen<>(before.value, written, checkedAt)
                    : new Seen<>(read.apply(handle), written, checkedAt);
        });
        seen = after;
        return after.value;
    }

    private Instant lastWrite(Handle handle) {
        return handle.createQuery("""
                        SELECT coalesce(max(last), 'epoch') FROM clock_kind WHERE kind = ANY (:kinds)
                        """)
                .bindArray("kinds", String.class, kinds)
                .mapTo(Instant.class)
                .one();
    }

    private record Seen<T>(T value, Instant written, long checkedAt) {}
}
