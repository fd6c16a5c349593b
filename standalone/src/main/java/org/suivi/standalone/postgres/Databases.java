package org.suivi.standalone.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.suivi.standalone.secret.Passwords;

/** Makes the databases with their two roles: the owner, and the public one that may only log in. */
public final class Databases {
    private final PostgresServer server;
    private final Passwords passwords;

    public Databases(PostgresServer server, Passwords passwords) {
        this.server = server;
        this.passwords = passwords;
    }

    /** The role under which a database's public questions are asked. */
    public static String publicRole(String database) {
        return database + "_public";
    }

    /** Makes what is missing and sets the passwords; may be called on every start. */
    public void ensure(String database) throws SQLException, IOException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            String reader = publicRole(database);
            ensureRole(connection, database);
            ensureRole(connection, reader);
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                statement.execute("CREATE DATABASE %1$s OWNER %1$s TEMPLATE template0".formatted(database));
            }
            statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(database));
            statement.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(database, reader));
        }
    }

    private void ensureRole(Connection connection, String role) throws SQLException, IOException {
        String verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER" : "CREATE";
        try (Statement statement = connection.createStatement()) {
            statement.execute("%s ROLE %s LOGIN PASSWORD '%s'".formatted(verb, role, passwords.of(role)));
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }
}
