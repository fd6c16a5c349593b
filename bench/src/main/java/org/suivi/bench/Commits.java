package org.suivi.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;

/**
 * The yardstick of posts: the row of one incident, each time under another id, committed by itself straight into a table with the
 * columns, constraints and indexes of {@code incident}. A post writes that row too, beside the report, who is involved, what the
 * public reads and the change log.
 */
final class Commits implements Clients.Maker, AutoCloseable {

    private static final int COLUMN_OF_THE_ID = 1;

    private final Suivi suivi;
    private final String insert;
    private final List<String> row = new ArrayList<>();

    /** Takes the newest incident for a model. */
    Commits(Suivi suivi) throws SQLException, IOException {
        this.suivi = suivi;
        try (Connection connection = suivi.database();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS suivi.bench");
            statement.execute("CREATE TABLE suivi.bench (LIKE suivi.incident INCLUDING ALL)");
            ResultSet model =
                    statement.executeQuery("SELECT * FROM suivi.incident ORDER BY recorded_from DESC LIMIT 1");
            model.next();
            insert = insertOf(model.getMetaData());
            for (int column = 1; column <= model.getMetaData().getColumnCount(); column++) {
                row.add(model.getString(column));
            }
        }
    }

    private static String insertOf(ResultSetMetaData columns) throws SQLException {
        StringJoiner values = new StringJoiner(", ", "INSERT INTO suivi.bench VALUES (", ")");
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            values.add("?::" + columns.getColumnTypeName(column));
        }
        return values.toString();
    }

    @Override
    public Clients.Act make() throws SQLException, IOException {
        Connection connection = suivi.database();
        connection.createStatement().execute("SET synchronous_commit = on");
        PreparedStatement statement = connection.prepareStatement(insert);
        for (int column = 1; column <= row.size(); column++) {
            statement.setString(column, row.get(column - 1));
        }
        return new Clients.Act() {
            @Override
            public void once() throws SQLException {
                statement.setString(COLUMN_OF_THE_ID, UUID.randomUUID().toString());
                statement.executeUpdate();
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    @Override
    public void close() throws SQLException, IOException {
        try (Connection connection = suivi.database();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE suivi.bench");
        }
    }
}
