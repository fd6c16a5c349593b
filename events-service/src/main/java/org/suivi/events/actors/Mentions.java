package org.suivi.events.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The index of the names that present versions bear, by which a change of actors finds the incidents that it bears on. */
public final class Mentions {

    private Mentions() {}

    /** Forgets what the earlier versions mentioned and notes what the present ones do. */
    public static void replace(
            Handle handle, Map<UUID, List<ResolvedParticipant>> before, Map<UUID, List<ResolvedParticipant>> after) {
        if (!before.isEmpty()) {
            write(
                    handle,
                    "DELETE FROM mention m USING unnest(:keys, :ids) AS old (name_key, incident_id)"
                            + " WHERE m.name_key = old.name_key AND m.incident_id = old.incident_id",
                    before);
        }
        write(handle, "INSERT INTO mention (name_key, incident_id) SELECT * FROM unnest(:keys, :ids)", after);
    }

    /** Has these looked up again soon. */
    public static void markStale(Handle handle, Collection<UUID> incidents) {
        handle.createUpdate("INSERT INTO stale_incident SELECT unnest(:ids) ON CONFLICT DO NOTHING")
                .bindArray("ids", UUID.class, incidents)
                .execute();
    }

    /** The same; of those in `past` the public's past is to be made anew. */
    public static void markStale(Handle handle, Collection<UUID> incidents, Set<UUID> past) {
        handle.createUpdate("""
                        INSERT INTO stale_incident SELECT id, id = ANY (:past) FROM unnest(:ids) AS again (id)
                        ON CONFLICT (incident_id) DO UPDATE SET past = stale_incident.past OR excluded.past
                        """)
                .bindArray("ids", UUID.class, incidents)
                .bindArray("past", UUID.class, past)
                .execute();
    }

    /** These have been looked up again. */
    public static void unmark(Handle handle, Collection<UUID> incidents) {
        handle.createUpdate("DELETE FROM stale_incident WHERE incident_id = ANY (:ids)")
                .bindArray("ids", UUID.class, incidents)
                .execute();
    }

    private static void write(Handle handle, String sql, Map<UUID, List<ResolvedParticipant>> mentioning) {
        List<String> keys = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        mentioning.forEach(
                (id, participants) -> ActorLookup.keysOf(participants).forEach(key -> {
                    keys.add(key);
                    ids.add(id);
                }));
        if (!keys.isEmpty()) {
            handle.createUpdate(sql)
                    .bindArray("keys", String.class, keys)
                    .bindArray("ids", UUID.class, ids)
                    .execute();
        }
    }
}
