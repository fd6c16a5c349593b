package org.suivi.actors.nameindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.suivi.actors.likeness.NameForm;
import org.suivi.actors.likeness.NameKeys;
import org.suivi.history.Databases;
import org.suivi.history.Snapshot;

/** The keys of the names, as far as they have been made. */
@ApplicationScoped
class NameIndex {

    /** One instance of the service makes keys at a time. */
    private static final long LOCK = 0x4E414D45L;

    private static final int CHUNK = 2_000;

    private final Databases databases;

    NameIndex(Databases databases) {
        this.databases = databases;
    }

    /** Whether every name that the snapshot may show has its keys. */
    boolean isComplete(Snapshot snapshot) {
        return snapshot.handle()
                .createQuery("""
                        SELECT rules >= :rules
                            AND keyed_to >= coalesce((SELECT last FROM clock_kind WHERE kind = 'name'), 'epoch')
                        FROM name_index
                        """)
                .bind("rules", NameKeys.RULES)
                .mapTo(Boolean.class)
                .one();
    }

    /** Whether what is missing can be made within so many transactions. */
    boolean lacksAtMost(int chunks) {
        return databases.exact().withHandle(handle -> handle.createQuery("""
                                SELECT count(*) < :few FROM (
                                    SELECT FROM name CROSS JOIN name_index i
                                    WHERE name.recorded_from > CASE WHEN i.rules < :rules THEN 'epoch' ELSE i.keyed_to END
                                    ORDER BY name.recorded_from
                                    LIMIT :few) AS missing
                                """)
                .bind("few", chunks * CHUNK)
                .bind("rules", NameKeys.RULES)
                .mapTo(Boolean.class)
                .one());
    }

    /**
     * Makes the keys of names recorded since the last time.
     *
     * @param chunks at most so many transactions
     * @return whether all names have theirs now
     */
    boolean catchUp(int chunks) {
        for (int i = 0; i < chunks; i++) {
            if (databases.exact().inTransaction(NameIndex::keyNext)) {
                return true;
            }
        }
        return false;
    }

    private static boolean keyNext(Handle handle) {
        handle.createQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(:lock)) AS held")
                .bind("lock", LOCK)
                .mapTo(Integer.class)
                .one();
        Mark mark = mark(handle);
        // what is recorded up to there has been committed: stamps are in the order of commits
        Instant last = handle.createQuery("SELECT coalesce((SELECT last FROM clock_kind WHERE kind = 'name'), 'epoch')")
                .mapTo(Instant.class)
                .one();
        List<Recorded> names = recorded(handle, mark.keyedTo, last);
        boolean isLast = names.size() < CHUNK;
        if (!names.isEmpty()) {
            insert(handle, names);
        }
        Instant keyedTo = isLast ? last : names.getLast().stamp;
        if (keyedTo.isAfter(mark.keyedTo)) {
            handle.createUpdate("UPDATE name_index SET keyed_to = :to")
                    .bind("to", keyedTo)
                    .execute();
        }
        return isLast;
    }

    private static Mark mark(Handle handle) {
        Mark mark = handle.createQuery("SELECT rules, keyed_to FROM name_index")
                .map((row, context) -> new Mark(row.getInt("rules"), instant(row.getTimestamp("keyed_to"))))
                .one();
        // an instance of an older release leaves the keys of a newer one alone
        if (mark.rules >= NameKeys.RULES) {
            return mark;
        }
        handle.execute("TRUNCATE name_key, name_word");
        handle.execute("UPDATE name_index SET rules = ?, keyed_to = 'epoch'", NameKeys.RULES);
        return new Mark(NameKeys.RULES, Instant.EPOCH);
    }

    private static List<Recorded> recorded(Handle handle, Instant after, Instant last) {
        return handle.createQuery("""
                        SELECT id, version, text, recorded_from FROM name
                        WHERE recorded_from > :after AND recorded_from <= :last
                        ORDER BY recorded_from FETCH FIRST :chunk ROWS WITH TIES
                        """)
                .bind("after", after)
                .bind("last", last)
                .bind("chunk", CHUNK)
                .map((row, context) -> new Recorded(
                        row.getString("id"),
                        row.getInt("version"),
                        NameForm.of(row.getString("text")),
                        instant(row.getTimestamp("recorded_from"))))
                .list();
    }

    private static void insert(Handle handle, List<Recorded> names) {
        handle.createUpdate("""
                        INSERT INTO name_key (id, version, actor, recorded_from, keys)
                        SELECT n.id, n.version, n.actor, n.recorded_from, k.keys::int[]
                        FROM unnest(:ids, :versions, :keys) AS k (id, version, keys) JOIN name n USING (id, version)
                        ON CONFLICT (id, version) DO NOTHING
                        """)
                .bindArray("ids", String.class, names.stream().map(Recorded::id).toList())
                .bindArray(
                        "versions",
                        Integer.class,
                        names.stream().map(Recorded::version).toList())
                .bindArray(
                        "keys",
                        String.class,
                        names.stream()
                                .map(name -> KeySet.sql(NameKeys.of(name.form)))
                                .toList())
                .execute();
        // in the order of the keys, as whoever else counts would lock them
        Map<Integer, Integer> counts = new TreeMap<>();
        names.forEach(name -> NameKeys.words(name.form).forEach(key -> counts.merge(key, 1, Integer::sum)));
        handle.createUpdate("""
                        INSERT INTO name_word (key, names) SELECT w.key, w.names FROM unnest(:keys, :counts) AS w (key, names)
                        ON CONFLICT (key) DO UPDATE SET names = name_word.names + excluded.names
                        """)
                .bindArray("keys", Integer.class, counts.keySet())
                .bindArray("counts", Integer.class, counts.values())
                .execute();
    }

    private static Instant instant(Timestamp stamp) {
        return stamp.toInstant();
    }

    private record Mark(int rules, Instant keyedTo) {}

    private record Recorded(String id, int version, NameForm form, Instant stamp) {}
}
