package org.suivi.e2e.proof;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which tables of a database hold versions, asked of its catalogue, so that a new kind is proved without being named here. A kind
 * of the change log is called as its table.
 */
final class VersionTables {

    private static final String FOUND = """
            SELECT CASE t.table_schema WHEN 'suivi' THEN '' ELSE t.table_schema || '.' END || t.table_name
            FROM information_schema.tables AS t JOIN information_schema.columns AS c USING (table_schema, table_name)
            WHERE t.table_type = 'BASE TABLE' AND t.table_schema IN ('suivi', 'published')
              AND t.table_name <> 'version_template'
              AND c.column_name IN ('id', 'version', 'recorded_from', 'recorded_to')
            GROUP BY t.table_schema, t.table_name HAVING count(*) = 4 ORDER BY 1
            """;

    /** Of reports the change log tells nothing: an incident's version is made from them. */
    private static final String UNTOLD = "report";

    private static final String REPLICA = "_replica";

    /** Replicas whose changes stand under another name than that of their table, or, empty, under that of another table. */
    private static final Map<String, String> OTHERWISE =
            Map.of("published.incident_replica", "incident-public-replica", "disclosure_replica", "");

    private final Databases databases;

    VersionTables(Databases databases) {
        this.databases = databases;
    }

    /** What the database is the origin of, reports among them. */
    List<String> own(Database database) {
        return found(database).stream().filter(table -> !isReplica(table)).toList();
    }

    List<String> replicas(Database database) {
        return found(database).stream().filter(VersionTables::isReplica).toList();
    }

    /** The query for every version of its own with the kind under which the change log tells of it. */
    String told(Database database) {
        return versions(
                own(database).stream().filter(table -> !table.equals(UNTOLD)).toList());
    }

    /** The same with those of replicas, which are noted in the change log and not sent on. */
    String noted(Database database) {
        return versions(found(database).stream()
                .filter(table -> !table.equals(UNTOLD) && !kind(table).isEmpty())
                .toList());
    }

    private List<String> found(Database database) {
        return databases.rows(database, FOUND);
    }

    private static boolean isReplica(String table) {
        return table.endsWith(REPLICA);
    }

    private static String kind(String table) {
        return OTHERWISE.getOrDefault(table, table.replace('_', '-'));
    }

    private static String versions(List<String> tables) {
        return tables.stream()
                .map(table -> "SELECT '%s' AS kind, id::text AS id, version, recorded_from FROM %s"
                        .formatted(kind(table), table))
                .collect(Collectors.joining(" UNION ALL "));
    }
}
