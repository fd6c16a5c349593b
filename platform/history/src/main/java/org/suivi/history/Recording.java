package org.suivi.history;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A write in progress: holds the clock, and notes in the change log what was written. */
public final class Recording {

    private final Handle handle;
    private final List<String> kinds = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<Integer> versions = new ArrayList<>();
    private final Set<String> moved = new TreeSet<>();
    private @Nullable Instant stamp;

    Recording(Handle handle) {
        this.handle = handle;
    }

    public Handle handle() {
        return handle;
    }

    /** The recorded time of everything that this write makes or closes; later than that of any write before it. */
    public Instant stamp() {
        Instant known = stamp;
        if (known == null) {
            known = handle.createQuery("""
                            UPDATE clock SET last = greatest(clock_timestamp(), last + interval '1 microsecond')
                            RETURNING last
                            """).mapTo(Instant.class).one();
            stamp = known;
        }
        return known;
    }

    /** Notes that a version was written; the relay sends it on once this write has committed. */
    public void changed(String kind, String id, int version) {
        changed(kind, id, version, Set.of(kind));
    }

    /**
     * The same, where not all who read the kind may learn of this version.
     *
     * @param clocks the clocks of those who may: whoever reads by another sees neither the change nor when it was
     */
    public void changed(String kind, String id, int version, Set<String> clocks) {
        kinds.add(kind);
        ids.add(id);
        versions.add(version);
        moved.addAll(clocks);
    }

    /** Notes that something of a kind was written that has no versions, and that is told to nobody. */
    public void moved(String kind) {
        moved.add(kind);
    }

    /**
     * Notes that what was recorded before is for other readers now, with all its past: to those who read by this clock an answer
     * for a past instant may be another than it was, so that no tag of theirs holds any more.
     */
    public void reprotected(String clock) {
        moved.add(clock + Snapshots.PROTECTION);
    }

    void finish() {
        if (!moved.isEmpty() || !kinds.isEmpty()) {
            note();
        }
    }

    // one statement, for each costs a way to the database and back while others wait for the clock
    private void note() {
        handle.createQuery("""
                        WITH clocks AS (
                            INSERT INTO clock_kind (kind, last) SELECT kind, :stamp FROM unnest(:moved) AS m (kind)
                            ON CONFLICT (kind) DO UPDATE SET last = excluded.last
                        ), log AS (
                            INSERT INTO change (kind, id, version, traceparent)
                            SELECT c.kind, c.id, c.version, :traceparent
                            FROM unnest(:kinds, :ids, :versions) WITH ORDINALITY AS c (kind, id, version, place)
                            ORDER BY c.place
                        )
                        SELECT CASE WHEN cardinality(:kinds) > 0 THEN pg_notify('change', '') END
                        """)
                .bindArray("moved", String.class, moved)
                .bind("stamp", stamp())
                .bindArray("kinds", String.class, kinds)
                .bindArray("ids", String.class, ids)
                .bindArray("versions", Integer.class, versions)
                .bind("traceparent", traceparent())
                .mapTo(String.class)
                .one();
    }

    private static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
