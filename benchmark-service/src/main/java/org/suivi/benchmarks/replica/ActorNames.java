package org.suivi.benchmarks.replica;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suivi.history.Recording;
import org.suivi.history.Snapshot;

/** What actors are called, kept to label them. */
@ApplicationScoped
public class ActorNames {

    /** The kind of change that an answer with names in it depends on. */
    public static final String KIND = "name-replica";

    /** The kind of change that an answer depends on which leaves out what tells of persons. */
    public static final String PERSONS = "actor-replica";

    private static final String OPEN = "published.open_actor";

    private final Replica<ActorRow> actors;
    private final Replica<NameRow> names;
    private final Replica<DisclosureRow> disclosures;

    public ActorNames(ObjectMapper json) {
        this.actors = new Replica<ActorRow>("actor_replica", PERSONS, json, "kind text").partlyPublic(OPEN);
        this.names = new Replica<NameRow>(
                        "name_replica",
                        KIND,
                        json,
                        "actor text",
                        "text text",
                        "language text",
                        "kind text",
                        "valid_from date",
                        "valid_to date")
                .partlyPublic("published.name_replica");
        this.disclosures =
                new Replica<DisclosureRow>("disclosure_replica", PERSONS, json, "open boolean").partlyPublic(OPEN);
    }

    /** Keeps versions of actors. */
    public void receiveActors(Recording recording, List<ActorRow> rows) {
        note(recording, actors.receive(recording, rows));
    }

    /** Keeps which persons the public may know of. */
    public void receiveDisclosures(Recording recording, List<DisclosureRow> rows) {
        note(recording, disclosures.receive(recording, rows));
    }

    /** Who is shown now, or hidden, is so with all that was said before. */
    private static void note(Recording recording, Set<String> openOtherwise) {
        if (!openOtherwise.isEmpty()) {
            recording.reprotected(PERSONS + Replica.PUBLIC);
        }
    }

    /** Keeps versions of names. */
    public void receiveNames(Recording recording, List<NameRow> rows) {
        Set<String> unused = names.receive(recording, rows);
    }

    /** What these actors are called on the date: the official name, English before others; none for who has no name here. */
    public Map<String, String> of(Snapshot snapshot, Set<String> codes) {
        Map<String, String> called = new LinkedHashMap<>();
        snapshot.bind(snapshot.handle().createQuery("""
                        SELECT DISTINCT ON (n.actor) n.actor, n.text FROM name_replica n
                        WHERE n.actor = ANY (:actors) AND n.state = 'ACTIVE' AND <believed>
                          AND coalesce(n.valid_from, '-infinity') <= :validAt
                          AND :validAt <= coalesce(n.valid_to, 'infinity')
                        ORDER BY n.actor, n.kind <> 'OFFICIAL', n.language IS DISTINCT FROM 'en', n.text
                        """.replace("<believed>", snapshot.believed("n"))))
                .bindArray("actors", String.class, codes)
                .map((row, context) -> Map.entry(row.getString("actor"), row.getString("text")))
                .forEach(name -> called.put(name.getKey(), name.getValue()));
        return called;
    }
}
