package org.suivi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which clocks the view {@code published.clock_kind} of a service shows the public under which names. */
public final class PublicClocks {

    private PublicClocks() {}

    /**
     * Holds that the public reads a clock of its own for those kinds, and for them alone, of which it reads a part. Nothing is kept.
     *
     * @param connection in a transaction, which is rolled back
     * @param tables all tables of versions of the service
     * @param kind the kind of a table
     * @param partlyPublic whether a table is declared to be read in part
     * @param others kinds whose rows are in no such table, and that the public reads in part
     */
    public static <T> void areThoseOf(
            Connection connection,
            Collection<T> tables,
            Function<T, String> kind,
            Predicate<T> partlyPublic,
            Set<String> others)
            throws SQLException {
        Set<String> all = new TreeSet<>(others);
        Set<String> partly = new TreeSet<>(others);
        tables.forEach(table -> all.add(kind.apply(table)));
        tables.stream().filter(partlyPublic).map(kind).forEach(partly::add);
        areThoseOf(connection, all, partly);
    }

    private static void areThoseOf(Connection connection, Set<String> all, Set<String> partly) throws SQLException {
        Set<String> own = new TreeSet<>();
        for (String kind : all) {
            Map<String, String> shown = shown(connection, kind);
            if (!shown.equals(Map.of(kind, "everybody's", kind + "/protection", "everybody's"))) {
                assertThat(shown)
                        .as("the clocks that the public reads of %s", kind)
                        .isEqualTo(Map.of(kind, "its own", kind + "/protection", "its own"));
                own.add(kind);
            }
        }
        assertThat(own)
                .as("kinds of which the public reads a clock of its own, by published.clock_kind")
                .isEqualTo(partly);
    }

    /** Under each name whose clock it is. */
    private static Map<String, String> shown(Connection connection, String kind) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO clock_kind (kind, last) VALUES (?, ?::timestamptz)")) {
            statement.execute("DELETE FROM clock_kind");
            for (String suffix : new String[] {"", "/protection"}) {
                insert(insert, kind + suffix, "2020-06-01");
                insert(insert, kind + "-public" + suffix, "2021-06-01");
            }
            Map<String, String> shown = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery(
                    "SELECT kind, extract(year FROM last) = 2021 AS own FROM published.clock_kind")) {
                while (rows.next()) {
                    // of two under one name the public would read the later one
                    shown.merge(
                            rows.getString("kind"),
                            rows.getBoolean("own") ? "its own" : "everybody's",
                            (one, other) -> "two clocks");
                }
            }
            shown.keySet().removeIf(name -> !name.equals(kind) && !name.equals(kind + "/protection"));
            return shown;
        } finally {
            connection.rollback();
        }
    }

    private static void insert(PreparedStatement insert, String kind, String last) throws SQLException {
        insert.setString(1, kind);
        insert.setString(2, last);
        insert.execute();
    }
}
