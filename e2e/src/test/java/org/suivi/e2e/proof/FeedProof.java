package org.suivi.e2e.proof;

import java.util.HashSet;
import java.util.Set;

/** The gateway's feed has every version that was told exactly once, those of one thing in their order. */
final class FeedProof {

    private final Databases databases;

    FeedProof(Databases databases) {
        this.databases = databases;
    }

    void look(Findings findings) {
        Set<String> told = new HashSet<>();
        for (Database origin : Database.origins()) {
            told.addAll(databases.rows(origin, "SELECT kind, id, version FROM change WHERE " + Sent.ON));
        }
        Set<String> fed = new HashSet<>();
        for (String row : databases.rows(Database.GATEWAY, "SELECT kind, id, version FROM feed")) {
            if (!fed.add(row)) {
                findings.complain("the feed has twice " + row);
            }
            if (!told.contains(row)) {
                findings.complain("the feed has what nobody told: " + row);
            }
        }
        findings.looked("entries of the feed", fed.size());
        told.removeAll(fed);
        told.forEach(row -> findings.complain("the feed lacks " + row));
        databases
                .rows(Database.GATEWAY, """
                        SELECT kind, id, version FROM (
                            SELECT kind, id, version, lag(version) OVER (PARTITION BY kind, id ORDER BY seq) AS before
                            FROM feed) AS f WHERE version < before
                        """)
                .forEach(row -> findings.complain("the feed has it after a later version: " + row));
    }
}
