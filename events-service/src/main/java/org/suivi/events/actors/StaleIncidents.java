package org.suivi.events.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** What a batch of facts about actors bears on: found by the index of names and by involvement, never by reading all incidents. */
final class StaleIncidents {

    /** Many more than a reason tells; an incident that waits for long is not to gather them for ever. */
    private static final int MOST_CAUSES = 100;

    static final String MARK = """
            INSERT INTO stale_incident (incident_id, causes)
            SELECT incident_id, array_agg(DISTINCT cause)
            FROM (SELECT m.incident_id, n.cause
                  FROM unnest(:names, :nameCauses) AS n (name_key, cause) JOIN mention m ON m.name_key = n.name_key
                  UNION ALL
                  SELECT i.incident_id, a.cause
                  FROM unnest(:actors, :actorCauses) AS a (actor, cause)
                  JOIN involvement i ON i.actor = a.actor AND i.recorded_to = 'infinity') AS found
            GROUP BY incident_id
            ON CONFLICT (incident_id) DO UPDATE
            SET causes = ARRAY(SELECT DISTINCT c FROM unnest(stale_incident.causes || excluded.causes) AS c LIMIT %d)
            """.formatted(MOST_CAUSES);

    private static final String MARK_PAST = """
            INSERT INTO stale_incident (incident_id, past)
            SELECT DISTINCT incident_id, true FROM involvement_public WHERE actor = ANY (:persons)
            ON CONFLICT (incident_id) DO UPDATE SET past = true
            """;

    private final Map<String, Set<String>> names = new TreeMap<>();
    private final Map<String, Set<String>> members = new TreeMap<>();
    private final Set<String> persons = new TreeSet<>();

    /** Incidents that bear these names may resolve otherwise by this version of a fact. */
    void named(Collection<String> keys, String cause) {
        keys.forEach(key -> names.computeIfAbsent(key, it -> new TreeSet<>()).add(cause));
    }

    /** Incidents in which these are involved may be rolled up otherwise. */
    void involving(Collection<String> actors, String cause) {
        actors.forEach(
                actor -> members.computeIfAbsent(actor, it -> new TreeSet<>()).add(cause));
    }

    /** Who turns out to be a person is shown to the public in no version, whatever he was taken for. */
    void person(String actor) {
        persons.add(actor);
    }

    boolean any() {
        return !names.isEmpty() || !members.isEmpty();
    }

    /** Has them looked up again soon. */
    void mark(Handle handle) {
        Pairs byName = Pairs.of(names);
        Pairs byActor = Pairs.of(members);
        handle.createUpdate(MARK)
                .bindArray("names", String.class, byName.keys)
                .bindArray("nameCauses", String.class, byName.causes)
                .bindArray("actors", String.class, byActor.keys)
                .bindArray("actorCauses", String.class, byActor.causes)
                .execute();
        if (!persons.isEmpty()) {
            handle.createUpdate(MARK_PAST)
                    .bindArray("persons", String.class, persons)
                    .execute();
        }
    }

    private record Pairs(List<String> keys, List<String> causes) {

        static Pairs of(Map<String, Set<String>> causesOf) {
            Pairs pairs = new Pairs(new ArrayList<>(), new ArrayList<>());
            causesOf.forEach((key, causes) -> causes.forEach(cause -> {
                pairs.keys.add(key);
                pairs.causes.add(cause);
            }));
            return pairs;
        }
    }
}
