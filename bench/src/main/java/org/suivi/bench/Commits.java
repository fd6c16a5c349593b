package org.suivi.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The yardstick of posts: the same reports, each a row committed by itself straight into PostgreSQL. */
final class Commits implements Clients.Maker, AutoCloseable {

    private final Suivi suivi;
    private final Posts posts;

    Commits(Suivi suivi, Posts posts) throws SQLException, IOException {
        this.suivi = suivi;
        this.posts = posts;
        execute("DROP TABLE IF EXISTS suivi.bench");
        execute("CREATE TABLE suivi.bench (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), report jsonb NOT NULL)");
    }

    @Override
    public Clients.Act make() throws SQLException, IOException {
        Connection connection = suivi.database();
        connection.createStatement().execute("SET synchronous_commit = on");
        PreparedStatement insert = connection.prepareStatement("INSERT INTO suivi.bench (report) VALUES (?::jsonb)");
        return new Clients.Act() {
            @Override
            public void once() throws SQLException {
                insert.setString(1, posts.nextReport());
                insert.executeUpdate();
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    @Override
    public void close() throws SQLException, IOException {
        execute("DROP TABLE suivi.bench");
    }

    private void execute(String sql) throws SQLException, IOException {
        try (Connection connection = suivi.database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
