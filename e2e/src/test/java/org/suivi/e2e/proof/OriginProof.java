package org.suivi.e2e.proof;

import java.util.List;

/** In each database by itself: versions without a gap or a double, the change log tells exactly of them, stamps rise with it. */
final class OriginProof {

    private final Databases databases;
    private final VersionTables tables;

    OriginProof(Databases databases) {
        this.databases = databases;
        this.tables = new VersionTables(databases);
    }

    void look(Findings findings) {
        complain(findings, Database.EVENTS, "a source's key stands twice", """
                SELECT source, source_key FROM report GROUP BY source, source_key
                HAVING count(DISTINCT id) > 1 OR count(DISTINCT incident_id) > 1
                """);
        for (Database origin : Database.origins()) {
            for (String table : tables.own(origin)) {
                versions(findings, origin, table);
            }
            changes(findings, origin);
            stamps(findings, origin);
        }
    }

    private void versions(Findings findings, Database database, String table) {
        complain(
                findings,
                database,
                table + " has versions that do not count from one, or none or two present",
                """
                SELECT id FROM %s GROUP BY id HAVING min(version) <> 1 OR max(version) <> count(*)
                    OR count(*) FILTER (WHERE recorded_to = 'infinity') <> 1
                """.formatted(table));
        complain(findings, database, table + " has a gap between two versions", """
                SELECT id, version FROM (
                    SELECT id, version, recorded_to, lead(recorded_from) OVER (PARTITION BY id ORDER BY version) AS next
                    FROM %s) AS v WHERE next IS NOT NULL AND next <> recorded_to
                """.formatted(table));
    }

    private void changes(Findings findings, Database database) {
        findings.looked(
                "versions", databases.rows(database, tables.told(database)).size());
        String written = "SELECT kind, id, version FROM (%s) AS v".formatted(tables.told(database));
        String told = "SELECT kind, id, version FROM change WHERE kind NOT LIKE '%-replica'";
        complain(findings, database, "a version is not in the change log", written + " EXCEPT " + told);
        complain(findings, database, "the change log tells of no version", told + " EXCEPT (" + written + ")");
        complain(
                findings,
                database,
                "the change log tells twice",
                told + " GROUP BY kind, id, version HAVING count(*) > 1");
    }

    private void stamps(Findings findings, Database database) {
        // a row of a replica that was taken away and came again is told twice: the last time counts
        String stamped = """
                SELECT c.seq, c.writer, v.recorded_from AS stamp
                FROM (SELECT DISTINCT ON (kind, id, version) kind, id, version, seq, xmin::text AS writer FROM change
                      ORDER BY kind, id, version, seq DESC) AS c
                JOIN (%s) AS v USING (kind, id, version)
                """.formatted(tables.noted(database));
        complain(findings, database, "a stamp is before that of an earlier change", """
                SELECT seq, stamp FROM (
                    SELECT seq, stamp, lag(stamp) OVER (ORDER BY seq) AS before FROM (%s) AS s) AS t
                WHERE stamp < before
                """.formatted(stamped));
        complain(
                findings,
                database,
                "two writes bear one stamp",
                "SELECT stamp FROM (%s) AS s GROUP BY stamp HAVING count(DISTINCT writer) > 1".formatted(stamped));
        complain(findings, database, "the clock is behind a stamp", """
                SELECT max(stamp) FROM (%s) AS s HAVING max(stamp) > (SELECT last FROM clock)
                """.formatted(stamped));
    }

    private void complain(Findings findings, Database database, String what, String sql) {
        List<String> rows = databases.rows(database, sql);
        if (!rows.isEmpty()) {
            findings.complain("%s: %s: %d, as %s".formatted(database.title(), what, rows.size(), Findings.first(rows)));
        }
    }
}
