package org.suivi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.suivi.bench.names.Entry;
import org.suivi.bench.names.GivenName;
import org.suivi.bench.names.Register;

/**
 * Puts a register straight into the tables of the actor-service, since a million posts would take hours: under the clock and its
 * lock, and with stamps of as many rows as one gathered write has. Nothing is noted in the change log, so that the other services
 * are not told.
 */
final class LoadedNames {

    private static final int ACTORS_AT_ONCE = 2_000;
    private static final long CLOCK_LOCK = 0x5355495649L;

    /** Rows that one stamp has where many are posted at once. */
    private static final int ROWS_OF_A_STAMP = 200;

    private static final String STAGED_ACTORS = """
            CREATE TEMPORARY TABLE staged_actor (place int, code text, kind text, country text)
            """;
    private static final String STAGED_NAMES = """
            CREATE TEMPORARY TABLE staged_name (place int, actor text, text text, language text, script text, kind text, strength text)
            """;

    private static final String ACTORS = """
            INSERT INTO actor (id, version, state, body, recorded_from, published_on_sent, published_on, recorded_by, author)
            SELECT code, 1, 'ACTIVE',
                   jsonb_build_object('kind', kind, 'description', NULL, 'country', country, 'founded', NULL, 'ended', NULL,
                                      'externalIds', '[]'::jsonb, 'note', NULL),
                   <stamp>, '2015', '2015-12-31', 'bench', 'bench'
            FROM staged_actor
            """;
    private static final String NAMES = """
            INSERT INTO name (id, version, natural_key, state, body, recorded_from, published_on_sent, published_on, recorded_by, author)
            SELECT md5(actor || '|' || place)::uuid::text, 1, concat_ws('|', actor, kind, text, language, script, '', '', '', ''),
                   'ACTIVE',
                   jsonb_build_object('actor', actor, 'text', text, 'language', language, 'script', script, 'kind', kind,
                                      'strength', strength, 'note', NULL),
                   <stamp>, '2015', '2015-12-31', 'bench', 'bench'
            FROM staged_name
            """;
    private static final String CLOCKS = """
            INSERT INTO clock_kind (kind, last)
            SELECT kind, last FROM clock CROSS JOIN unnest('{actor,actor-public,name,name-public}'::text[]) AS k (kind)
            ON CONFLICT (kind) DO UPDATE SET last = excluded.last
            """;

    private final Suivi suivi;
    private final Register register;

    LoadedNames(Suivi suivi, Register register) {
        this.suivi = suivi;
        this.register = register;
    }

    /** Whether an earlier run left the same register. */
    boolean areThere() throws SQLException, IOException {
        try (Connection connection = suivi.actors();
                PreparedStatement query =
                        connection.prepareStatement("SELECT count(*) FROM actor WHERE author = 'bench'")) {
            var count = query.executeQuery();
            count.next();
            return count.getInt(1) == register.actors();
        }
    }

    /** Loads all of it; how long it took. */
    Duration load() throws SQLException, IOException {
        long began = System.nanoTime();
        try (Connection connection = suivi.actors();
                Statement statement = connection.createStatement()) {
            statement.execute(STAGED_ACTORS);
            statement.execute(STAGED_NAMES);
            connection.setAutoCommit(false);
            for (int from = 0; from < register.actors(); from += ACTORS_AT_ONCE) {
                int to = Math.min(register.actors(), from + ACTORS_AT_ONCE);
                stage(connection, from, to);
                record(statement);
                connection.commit();
            }
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void stage(Connection connection, int from, int to) throws SQLException {
        PGConnection copies = connection.unwrap(PGConnection.class);
        CopyIn actors = copies.getCopyAPI().copyIn("COPY staged_actor FROM STDIN");
        for (int i = from; i < to; i++) {
            Entry entry = register.entry(i);
            write(actors, i - from, entry.code(), entry.kind(), entry.country());
        }
        actors.endCopy();
        CopyIn names = copies.getCopyAPI().copyIn("COPY staged_name FROM STDIN");
        int place = 0;
        for (int i = from; i < to; i++) {
            Entry entry = register.entry(i);
            for (GivenName name : entry.names()) {
                String strength = name.weak() ? "WEAK" : "STRONG";
                write(names, place++, entry.code(), name.text(), name.language(), name.script(), name.kind(), strength);
            }
        }
        names.endCopy();
    }

    private static void write(CopyIn copy, int place, String... columns) throws SQLException {
        byte[] row = (place + "\t" + String.join("\t", columns) + "\n").getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(row, 0, row.length);
    }

    private static void record(Statement statement) throws SQLException {
        statement.execute("SELECT pg_advisory_xact_lock(" + CLOCK_LOCK + ")");
        statement.execute("UPDATE clock SET last = greatest(clock_timestamp(), last + interval '1 microsecond')");
        String stamp = "(SELECT last FROM clock) + (place / " + ROWS_OF_A_STAMP + ") * interval '1 microsecond'";
        statement.execute(ACTORS.replace("<stamp>", stamp));
        statement.execute(NAMES.replace("<stamp>", stamp));
        statement.execute(
                "UPDATE clock SET last = greatest((SELECT max(recorded_from) FROM name WHERE recorded_from >= last), last)");
        statement.execute(CLOCKS);
        statement.execute("TRUNCATE staged_actor, staged_name");
    }
}
