package org.suivi.e2e.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The four databases, and which table holds the versions of each kind of the change log. */
public enum Database {
    ACTORS("actor", "name", "relation", "classification", "listing"),
    EVENTS("incident", "incident-public", "organisation", "licence", "source", "area"),
    BENCHMARKS(
            "instrument",
            "instrument-relation",
            "instrument-text",
            "recommendation",
            "party-act",
            "provision",
            "framework",
            "benchmark",
            "benchmark-set",
            "dependency",
            "responsibility",
            "deadline",
            "assessment",
            "indicator",
            "indicator-crossed",
            "measurement",
            "published-figure"),
    GATEWAY;

    private static final Map<String, String> REPLICAS = new TreeMap<>(Map.of(
            "incident-replica", "incident_replica",
            "incident-public-replica", "published.incident_replica",
            "area-replica", "area_replica",
            "actor-replica", "actor_replica",
            "name-replica", "name_replica"));

    private final List<String> kinds;

    Database(String... kinds) {
        this.kinds = List.of(kinds);
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that keep a change log and relay it. */
    static List<Database> origins() {
        return List.of(ACTORS, EVENTS, BENCHMARKS);
    }

    /** The kinds that it is the origin of. */
    List<String> kinds() {
        return kinds;
    }

    static String table(String kind) {
        return REPLICAS.getOrDefault(kind, kind.replace('-', '_'));
    }

    /** Every version with its kind and stamp, those of replicas too. */
    String versions() {
        List<String> all = new ArrayList<>(kinds);
        if (this == BENCHMARKS) {
            all.addAll(REPLICAS.keySet());
        }
        return String.join(
                " UNION ALL ",
                all.stream()
                        .map(kind -> "SELECT '%s' AS kind, id::text AS id, version, recorded_from FROM %s"
                                .formatted(kind, table(kind)))
                        .toList());
    }
}
