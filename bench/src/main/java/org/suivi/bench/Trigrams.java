package org.suivi.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suivi.bench.names.Question;

/**
 * The yardstick of matching: the same names in a table of their own with the trigram index that one would make, asked for a whole
 * batch in one statement. It knows nothing of versions, days, numerals or acronyms, and gives no reasons.
 */
final class Trigrams implements AutoCloseable {

    private static final String QUERY = """
            SELECT q.place, f.actor
            FROM unnest(?::text[]) WITH ORDINALITY AS q (text, place)
            CROSS JOIN LATERAL (
                SELECT b.actor FROM bench_name b WHERE lower(b.text) % q.text
                ORDER BY similarity(lower(b.text), q.text) DESC LIMIT 5) f
            """;

    private final Suivi suivi;

    /** Makes the table, as it would be after a while: vacuumed, and with statistics. */
    Trigrams(Suivi suivi) throws SQLException, IOException {
        this.suivi = suivi;
        try (Connection connection = suivi.actors();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS bench_name");
            statement.execute("CREATE TABLE bench_name AS SELECT actor, text FROM name WHERE author = 'bench'");
            statement.execute("SET maintenance_work_mem = '256MB'");
            statement.execute("CREATE INDEX bench_name_by_trigram ON bench_name USING gin (lower(text) gin_trgm_ops)");
            statement.execute("VACUUM ANALYZE bench_name");
        }
    }

    /** One connection that asks batch after batch. */
    final class Asker implements AutoCloseable {

        private final Connection connection = suivi.actors();
        private final PreparedStatement query = connection.prepareStatement(QUERY);

        Asker() throws SQLException, IOException {}

        /** The first of those found for each question; none where nothing is found. */
        List<@Nullable String> ask(List<Question> batch) throws SQLException {
            @Nullable String[] first = new String[batch.size()];
            String[] names =
                    batch.stream().map(it -> it.name().toLowerCase(Locale.ROOT)).toArray(String[]::new);
            query.setArray(1, connection.createArrayOf("text", names));
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                int place = rows.getInt(1) - 1;
                first[place] = first[place] == null ? rows.getString(2) : first[place];
            }
            return Arrays.asList(first);
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        try (Connection connection = suivi.actors();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE bench_name");
        }
    }
}
