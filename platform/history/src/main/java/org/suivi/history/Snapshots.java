package org.suivi.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Opens a snapshot of the database for reading. An answer for one {@code knownAt} never changes: a {@code knownAt}
 * that no write has passed yet is settled first, so that no later write can bear an earlier stamp.
 */
@ApplicationScoped
public class Snapshots {

    /** What the name of a clock ends in that says when those who read by the clock were last given or denied a past. */
    static final String PROTECTION = "/protection";

    private final Databases databases;
    private final Recorder recorder;

    public Snapshots(Databases databases, Recorder recorder) {
        this.databases = databases;
        this.recorder = recorder;
    }

    /**
     * Reads in one snapshot. Without a {@code knownAt} the answer is as of the last write to any of {@code kinds}, so
     * that it stays the same until one of them changes; without a {@code validAt} as of today (UTC).
     *
     * @throws FutureClockException when {@code knownAt} is after the present
     */
    public <R> R read(Audience audience, AsOfRequest asked, Set<String> kinds, Function<Snapshot, R> work) {
        Instant knownAt = asked.knownAt();
        if (knownAt != null) {
            settle(knownAt);
        }
        return databases.of(audience).inTransaction(handle -> {
            // one statement: the driver's own way to a level of isolation asks and sets it nine times for each
            // transaction
            handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            return work.apply(new Snapshot(handle, resolve(handle, asked, kinds)));
        });
    }

    private void settle(Instant knownAt) {
        Clock clock = databases.exact().withHandle(handle -> handle.createQuery(
                        "SELECT last, clock_timestamp() AS now FROM clock")
                .map((row, context) -> new Clock(
                        row.getTimestamp("last").toInstant(),
                        row.getTimestamp("now").toInstant()))
                .one());
        if (knownAt.isAfter(clock.last)) {
            if (knownAt.isAfter(clock.now)) {
                throw new FutureClockException(knownAt, clock.now);
            }
            recorder.settle(knownAt);
        }
    }

    private static AsOf resolve(Handle handle, AsOfRequest asked, Set<String> kinds) {
        Latest latest = handle.createQuery("""
                        SELECT coalesce(max(last) FILTER (WHERE kind = ANY (:kinds)), 'epoch') AS last,
                               coalesce(max(last) FILTER (WHERE kind = ANY (:protections)), 'epoch') AS protected,
                               (clock_timestamp() AT TIME ZONE 'UTC')::date AS today
                        FROM clock_kind WHERE kind = ANY (:kinds) OR kind = ANY (:protections)
                        """)
                .bindArray("kinds", String.class, kinds)
                .bindArray(
                        "protections",
                        String.class,
                        kinds.stream().map(kind -> kind + PROTECTION).toList())
                .map((row, context) -> new Latest(
                        row.getTimestamp("last").toInstant(),
                        row.getTimestamp("protected").toInstant(),
                        row.getObject("today", LocalDate.class)))
                .one();
        return new AsOf(
                orElse(asked.validAt(), latest.today),
                orElse(asked.knownAt(), latest.last),
                asked.publishedBy(),
                asked.knownAt() == null || !asked.knownAt().isBefore(latest.last),
                latest.protectedAt);
    }

    private static <V> V orElse(@Nullable V asked, V otherwise) {
        return asked == null ? otherwise : asked;
    }

    private record Clock(Instant last, Instant now) {}

    private record Latest(Instant last, Instant protectedAt, LocalDate today) {}
}
