package org.suivi.e2e.proof;

/**
 * A write that a client was told to be recorded.
 *
 * @param what what was written
 * @param mark a text that only this thing bears: the title of a report, the citation of a claim
 * @param revision of a report; 0 for what has none
 * @param sha256 of the report as it was sent, in hexadecimal; empty for a claim
 * @param id of the incident or claim, as answered
 * @param version of it, as answered
 */
public record Acknowledged(What what, String mark, int revision, String sha256, String id, int version) {

    /** What the clients write, and whose table it stands in. */
    public enum What {
        REPORT(Database.EVENTS, "report"),
        NAME(Database.ACTORS, "name"),
        RELATION(Database.ACTORS, "relation"),
        FIGURE(Database.BENCHMARKS, "published_figure");

        private final Database database;
        private final String table;

        What(Database database, String table) {
            this.database = database;
            this.table = table;
        }

        Database database() {
            return database;
        }

        String table() {
            return table;
        }
    }
}
