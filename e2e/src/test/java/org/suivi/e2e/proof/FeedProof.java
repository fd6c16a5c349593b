package org.suivi.e2e.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The gateway's feed has every version that was told exactly once, those of one thing in their order. */
final class FeedProof {

    private final Databases databases;

    FeedProof(Databases databases) {
        this.databases = databases;
    }

    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Database origin : Database.origins()) {
            told.addAll(databases.rows(origin, "SELECT kind, id, version FROM change WHERE kind NOT LIKE '%-replica'"));
        }
        Set<String> fed = new HashSet<>();
        for (String row : databases.rows(Database.GATEWAY, "SELECT kind, id, version FROM feed")) {
            if (!fed.add(row)) {
                complaints.add("the feed has twice " + row);
            }
            if (!told.contains(row)) {
                complaints.add("the feed has what nobody told: " + row);
            }
        }
        told.removeAll(fed);
        told.forEach(row -> complaints.add("the feed lacks " + row));
        databases
                .rows(Database.GATEWAY, """
                        SELECT kind, id, version FROM (
                            SELECT kind, id, version, lag(version) OVER (PARTITION BY kind, id ORDER BY seq) AS before
                            FROM feed) AS f WHERE version < before
                        """)
                .forEach(row -> complaints.add("the feed has it after a later version: " + row));
        return complaints;
    }
}
