package org.suivi.e2e.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every replica holds the versions of its origin, each once and with the same content. */
final class ReplicaProof {

    /** Rows of an origin and of a replica that must be the same. */
    record Pair(Database origin, String from, Database holder, String to) {

        @Override
        public String toString() {
            return holder.title() + " of "
                    + to.substring(to.indexOf(" FROM ") + 6).lines().findFirst().orElse("");
        }
    }

    private static final String INCIDENT =
            " id::text, version, type, date_from, date_to, country, area, deaths_best, verification FROM ";

    static final List<Pair> PAIRS = List.of(
            new Pair(
                    Database.ACTORS,
                    "SELECT id, version, state, kind FROM actor",
                    Database.EVENTS,
                    "SELECT code, version, state, kind FROM actor"),
            new Pair(
                    Database.ACTORS,
                    "SELECT id, version, state, actor FROM name",
                    Database.EVENTS,
                    "SELECT id, version, state, actor FROM actor_name"),
            new Pair(
                    Database.ACTORS,
                    "SELECT id, version, state, from_actor, to_actor FROM relation WHERE type = 'MEMBER_OF'",
                    Database.EVENTS,
                    "SELECT id, version, state, member, coalition FROM membership"),
            new Pair(
                    Database.ACTORS,
                    "SELECT id, version, body ->> 'preferred' FROM preference",
                    Database.EVENTS,
                    "SELECT id, version, preferred::text FROM membership_preference"),
            new Pair(
                    Database.ACTORS,
                    "SELECT id, version, state, into_actor FROM merge",
                    Database.EVENTS,
                    "SELECT code, version, state, into_actor FROM actor_merge"),
            new Pair(
                    Database.ACTORS,
                    "SELECT id, version, state, kind FROM actor",
                    Database.BENCHMARKS,
                    "SELECT id, version, state, kind FROM actor_replica"),
            new Pair(
                    Database.ACTORS,
                    "SELECT id, version, state, actor, text, kind FROM name",
                    Database.BENCHMARKS,
                    "SELECT id, version, state, actor, text, kind FROM name_replica"),
            new Pair(
                    Database.ACTORS,
                    "SELECT id, version, state, from_actor, to_actor FROM relation WHERE type = 'MEMBER_OF'",
                    Database.BENCHMARKS,
                    "SELECT id, version, state, member, coalition FROM membership_replica"),
            new Pair(
                    Database.ACTORS,
                    "SELECT id, version, state, body ->> 'preferred' FROM preference",
                    Database.BENCHMARKS,
                    "SELECT id, version, state, preferred::text FROM preference_replica"),
            new Pair(
                    Database.ACTORS,
                    "SELECT id, version, state, into_actor FROM merge",
                    Database.BENCHMARKS,
                    "SELECT id, version, state, into_actor FROM merge_replica"),
            new Pair(
                    Database.ACTORS,
                    "SELECT id, version, state, body ->> 'open' FROM disclosure",
                    Database.BENCHMARKS,
                    "SELECT id, version, state, open::text FROM disclosure_replica"),
            new Pair(
                    Database.EVENTS,
                    "SELECT id, version, state, parent FROM area",
                    Database.BENCHMARKS,
                    "SELECT id, version, state, parent FROM area_replica"),
            new Pair(
                    Database.EVENTS,
                    "SELECT" + INCIDENT + "incident",
                    Database.BENCHMARKS,
                    "SELECT" + INCIDENT + "incident_replica"),
            new Pair(
                    Database.EVENTS,
                    "SELECT" + INCIDENT + "incident_public",
                    Database.BENCHMARKS,
                    "SELECT" + INCIDENT + "published.incident_replica"));

    private final Databases databases;
    private final VersionTables tables;

    ReplicaProof(Databases databases) {
        this.databases = databases;
        this.tables = new VersionTables(databases);
    }

    void look(Findings findings) {
        for (Pair pair : PAIRS) {
            List<String> origin = sorted(databases.rows(pair.origin(), pair.from()));
            List<String> replica = sorted(databases.rows(pair.holder(), pair.to()));
            findings.looked("rows of replicas", replica.size());
            if (!origin.equals(replica)) {
                findings.complain(differences(pair, origin, replica));
            }
        }
        for (String table : tables.replicas(Database.BENCHMARKS)) {
            databases
                    .rows(Database.BENCHMARKS, """
                            SELECT id FROM %s GROUP BY id
                            HAVING max(version) FILTER (WHERE recorded_to = 'infinity') IS DISTINCT FROM max(version)
                            """.formatted(table))
                    .forEach(
                            id -> findings.complain(table + ": the last version of " + id + " is not the present one"));
        }
    }

    private static List<String> differences(Pair pair, List<String> origin, List<String> replica) {
        return List.of(
                "%s lacks %s and has too much %s".formatted(pair, without(origin, replica), without(replica, origin)));
    }

    private static List<String> without(List<String> rows, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return Findings.first(rows.stream().filter(row -> !known.contains(row)).toList());
    }

    private static List<String> sorted(List<String> rows) {
        List<String> sorted = new ArrayList<>(rows);
        Collections.sort(sorted);
        return sorted;
    }
}
