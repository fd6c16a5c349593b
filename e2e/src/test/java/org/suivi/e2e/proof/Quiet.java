package org.suivi.e2e.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;

/** When nothing is under way any more: relays have sent all, replicas and the feed have taken all, nothing waits to be redone. */
public final class Quiet {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LOOKS = Duration.ofMillis(500);

    private final Databases databases;

    public Quiet(Databases databases) {
        this.databases = databases;
    }

    /** Returns once everything stood still for a while; fails with what still moves when that takes too long. */
    public void await() {
        Awaitility.await("nothing is under way")
                .atMost(PATIENCE)
                .pollInterval(LOOKS)
                .during(LOOKS)
                .untilAsserted(() -> assertThat(behind()).isEmpty());
    }

    /** What is how far behind; a replica that has more than its origin is for the proof to tell. */
    private Map<String, Long> behind() {
        Map<String, Long> behind = new TreeMap<>();
        long told = 0;
        for (Database origin : Database.origins()) {
            behind.put("relay of " + origin.title(), databases.number(origin, """
                            SELECT coalesce((SELECT max(seq) FROM change), 0)
                                 - coalesce((SELECT max(seq) FROM relay_mark), 0)
                            """));
            told += databases.number(origin, "SELECT count(*) FROM change WHERE " + Sent.ON);
        }
        behind.put("upkeep", databases.number(Database.EVENTS, "SELECT count(*) FROM stale_incident"));
        behind.put("feed", told - databases.number(Database.GATEWAY, "SELECT count(*) FROM feed"));
        for (ReplicaProof.Pair pair : ReplicaProof.PAIRS) {
            behind.put(pair.toString(), size(pair.origin(), pair.from()) - size(pair.holder(), pair.to()));
        }
        behind.values().removeIf(count -> count <= 0);
        return behind;
    }

    private long size(Database database, String rows) {
        return databases.number(database, "SELECT count(*) FROM (" + rows + ") AS r");
    }
}
