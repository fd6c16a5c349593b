package org.suivi.events.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.suivi.history.Recording;

/** The index of the names that present versions bear, by which a change of actors finds the incidents that it bears on. */
public final class Mentions {

    private Mentions() {}

    /** Forgets what the earlier versions mentioned and notes what the present ones do. */
    public static void replace(
            Recording recording,
            Map<UUID, List<ResolvedParticipant>> before,
            Map<UUID, List<ResolvedParticipant>> after) {
        write(recording, """
                DELETE FROM mention m USING unnest(?, ?) AS old (name_key, incident_id)
                WHERE m.name_key = old.name_key AND m.incident_id = old.incident_id
                """, before);
        write(recording, "INSERT INTO mention (name_key, incident_id) SELECT * FROM unnest(?, ?)", after);
    }

    /** Has these looked up again soon. */
    public static void markStale(Handle handle, Collection<UUID> incidents) {
        handle.createUpdate("INSERT INTO stale_incident SELECT unnest(:ids) ON CONFLICT DO NOTHING")
                .bindArray("ids", UUID.class, incidents)
                .execute();
    }

    /** The same for some that were to be looked up before and were not: for the same causes, with the same past. */
    public static void markAgain(Handle handle, Collection<Stale> again) {
        again.forEach(it -> handle.createUpdate("""
                        INSERT INTO stale_incident (incident_id, past, causes) VALUES (:id, :past, :causes)
                        ON CONFLICT (incident_id) DO UPDATE
                        SET past = stale_incident.past OR excluded.past, causes = stale_incident.causes || excluded.causes
                        """)
                .bind("id", it.incident)
                .bind("past", it.past)
                .bindArray("causes", String.class, it.causes)
                .execute());
    }

    /** Up to so many of those that are to be looked up again. */
    public static List<Stale> stale(Handle handle, int most) {
        // read only: a row that is locked before the clock is held would hold up whoever marks it again under the clock
        return handle.createQuery("SELECT incident_id, past, causes FROM stale_incident LIMIT :most")
                .bind("most", most)
                .map((row, context) -> new Stale(
                        row.getObject("incident_id", UUID.class),
                        row.getBoolean("past"),
                        new TreeSet<>(List.of((String[]) row.getArray("causes").getArray()))))
                .list();
    }

    /**
     * An incident that is to be looked up again.
     *
     * @param past whether what the public reads of its past is to be made anew
     * @param causes the ids of the messages that may bear on it, as far as they are known
     */
    public record Stale(UUID incident, boolean past, Set<String> causes) {}

    /** These have been looked up again. */
    public static void unmark(Handle handle, Collection<UUID> incidents) {
        handle.createUpdate("DELETE FROM stale_incident WHERE incident_id = ANY (:ids)")
                .bindArray("ids", UUID.class, incidents)
                .execute();
    }

    private static void write(Recording recording, String sql, Map<UUID, List<ResolvedParticipant>> mentioning) {
        List<String> keys = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        mentioning.forEach(
                (id, participants) -> ActorLookup.keysOf(participants).forEach(key -> {
                    keys.add(key);
                    ids.add(id);
                }));
        if (!keys.isEmpty()) {
            recording.write(sql, keys.toArray(String[]::new), ids.toArray(UUID[]::new));
        }
    }
}
