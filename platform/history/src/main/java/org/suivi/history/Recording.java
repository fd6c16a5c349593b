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
import org.suivi.history.Together.Answer;

/** A write in progress: holds the clock, and notes in the change log what was written. */
public final class Recording {

    private static final String LOCK = "SELECT 1 FROM (SELECT pg_advisory_xact_lock(?)) AS held";
    private static final String MOVE = """
            UPDATE clock SET last = greatest(clock_timestamp(), last + interval '1 microsecond') RETURNING last
            """;

    private final Handle handle;
    private final Together pending;
    private final List<String> kinds = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<Integer> versions = new ArrayList<>();
    private final Set<String> moved = new TreeSet<>();
    private @Nullable Instant stamp;

    /** The clock is taken by the first statement that goes to the database, in the same way. */
    Recording(Handle handle) {
        this.handle = handle;
        this.pending = new Together(handle).add(LOCK, Recorder.CLOCK_LOCK);
    }

    /**
     * The database under the clock, with all that was written so far. It is to be asked for anew after each write: one that was
     * kept from before does not know of what is still to be sent.
     */
    public Handle handle() {
        pending.send();
        return handle;
    }

    /** What goes to the database next: questions that are added go with it, and are answered once the stamp or the handle is asked for. */
    public Together pending() {
        return pending;
    }

    /**
     * Writes what nothing waits for: it goes to the database with the rest, once this write ends or asks something. Values stand
     * in the statement as question marks.
     */
    public void write(String sql, @Nullable Object... values) {
        pending.add(sql, values);
    }

    /** The recorded time of everything that this write makes or closes; later than that of any write before it. */
    public Instant stamp() {
        Instant known = stamp;
        if (known == null) {
            Answer<Instant> last =
                    pending.ask(MOVE, row -> row.getTimestamp("last").toInstant());
            pending.send();
            known = last.one();
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
        pending.send();
    }

    private void note() {
        pending.add("""
                INSERT INTO clock_kind (kind, last) SELECT kind, ?::timestamptz FROM unnest(?) AS m (kind)
                ON CONFLICT (kind) DO UPDATE SET last = excluded.last
                """, stamp(), moved.toArray(String[]::new));
        if (!kinds.isEmpty()) {
            pending.add("""
                    INSERT INTO change (kind, id, version, traceparent)
                    SELECT c.kind, c.id, c.version, ? FROM unnest(?, ?, ?) WITH ORDINALITY AS c (kind, id, version, place)
                    ORDER BY c.place
                    """, traceparent(), texts(kinds), texts(ids), versions.toArray(Integer[]::new));
            pending.add("NOTIFY change");
        }
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
