package org.suivi.e2e.badinput;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.suivi.e2e.proof.Database;
import org.suivi.e2e.proof.Databases;
import org.suivi.e2e.proof.Quiet;

/** All that the four databases hold, as a number of rows and a sum of their contents for each table. */
public final class Footprint implements AutoCloseable {

    /** What is kept of how far things have come, and moves while nobody writes. */
    private static final List<String> MOVING = List.of("clock", "clock_kind", "relay_mark", "replica_mark");

    private final Map<Database, Connection> connections = new TreeMap<>();
    private final Map<Database, String> questions = new TreeMap<>();
    private Map<String, String> last;

    /** Waits until nothing is under way any more, and looks for the first time. */
    public Footprint(Databases databases) {
        for (Database each : Database.values()) {
            Connection connection = open(databases, each);
            connections.put(each, connection);
            questions.put(each, question(connection));
        }
        new Quiet(databases).await();
        this.last = look();
    }

    /** The tables that hold something else than when this was asked last. */
    public List<String> changed() {
        Map<String, String> now = look();
        List<String> changed = now.keySet().stream()
                .filter(table -> !now.get(table).equals(last.get(table)))
                .map(table -> table + " was " + last.get(table) + " and is " + now.get(table))
                .toList();
        last = now;
        return changed;
    }

    private Map<String, String> look() {
        Map<String, String> all = new TreeMap<>();
        questions.forEach((database, question) -> {
            for (String row : Databases.rows(connections.get(database), question)) {
                int bar = row.indexOf('|');
                all.put(database + " " + row.substring(0, bar), row.substring(bar + 1));
            }
        });
        return all;
    }

    @Override
    public void close() throws SQLException {
        for (Connection each : connections.values()) {
            each.close();
        }
    }

    private static Connection open(Databases databases, Database database) {
        try {
            return databases.open(database);
        } catch (SQLException e) {
            throw new IllegalStateException(database.toString(), e);
        }
    }

    private static String question(Connection connection) {
        return Databases.rows(connection, """
                        SELECT table_schema || '.' || table_name FROM information_schema.tables
                        WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'
                          AND table_name NOT IN (%s)
                        ORDER BY 1
                        """.formatted(
                                MOVING.stream().map(name -> "'" + name + "'").collect(Collectors.joining(","))))
                .stream()
                .map(
                        "SELECT '%1$s', count(*), coalesce(sum(hashtextextended(t::text, 0)), 0) FROM %1$s AS t"
                                ::formatted)
                .collect(Collectors.joining(" UNION ALL "));
    }
}
