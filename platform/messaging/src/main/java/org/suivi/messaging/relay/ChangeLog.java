package org.suivi.messaging.relay;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The change log as the relay reads it; its connection holds the lock that lets one instance relay. */
final class ChangeLog {

    private static final long RELAY_LOCK = 0x52454C4159L;
    private static final String MARK = "kafka";

    private final Handle handle;

    ChangeLog(Handle handle) {
        this.handle = handle;
    }

    /** Takes the lock, once, if no other instance has it; it is held until the connection is closed. */
    boolean lead() {
        return handle.createQuery("SELECT pg_try_advisory_lock(:lock)")
                .bind("lock", RELAY_LOCK)
                .mapTo(Boolean.class)
                .one();
    }

    /** The next changes after the mark, in the order of their commits. */
    List<Change> next(int most) {
        return handle.createQuery("""
                        SELECT seq, kind, id, version, traceparent FROM change
                        WHERE seq > coalesce((SELECT seq FROM relay_mark WHERE name = :mark), 0)
                        ORDER BY seq LIMIT :most
                        """)
                .bind("mark", MARK)
                .bind("most", most)
                .map((row, context) -> new Change(
                        row.getLong("seq"),
                        row.getString("kind"),
                        row.getString("id"),
                        row.getInt("version"),
                        row.getString("traceparent")))
                .list();
    }

    List<OutgoingMessage> messages(MessageSource source, List<Change> changes) {
        return handle.inTransaction(transaction -> source.of(transaction, changes));
    }

    /** Notes that the broker has everything up to {@code seq}. */
    void mark(long seq) {
        handle.createUpdate("""
                        INSERT INTO relay_mark (name, seq) VALUES (:mark, :seq)
                        ON CONFLICT (name) DO UPDATE SET seq = greatest(relay_mark.seq, excluded.seq)
                        """).bind("mark", MARK).bind("seq", seq).execute();
    }

    /** How far the mark is behind the last change. */
    long lag() {
        return handle.createQuery("""
                        SELECT coalesce((SELECT max(seq) FROM change), 0)
                             - coalesce((SELECT seq FROM relay_mark WHERE name = :mark), 0)
                        """).bind("mark", MARK).mapTo(Long.class).one();
    }
}
