package org.suivi.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The yardstick of posts: the same reports, each a row committed by itself straight into PostgreSQL. */
final class Commits implements Clients.Maker, AutoCloseable {

    private final Target target;
    private final Posts posts;

    Commits(Target target, Posts posts) throws SQLException {
        this.target = target;
        this.posts = posts;
        execute("DROP TABLE IF EXISTS suivi.bench");
        execute("CREATE TABLE suivi.bench (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), report jsonb NOT NULL)");
    }

    @Override
    public Clients.Act make() throws SQLException {
        Connection connection = open();
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
    public void close() throws SQLException {
        execute("DROP TABLE suivi.bench");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(target.databaseUrl(), "events", target.databasePassword());
    }
}
