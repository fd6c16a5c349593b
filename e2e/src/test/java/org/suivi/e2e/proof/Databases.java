package org.suivi.e2e.proof;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The databases of an installation as their superuser sees them. */
public final class Databases {

    private final int port;
    private final Path passwords;

    /** @param passwords the file in the state folder */
    public Databases(int port, Path passwords) {
        this.port = port;
        this.passwords = passwords;
    }

    /** Whether the server takes a connection now. */
    public boolean answer() {
        try (Connection connection = open(Database.EVENTS)) {
            return connection.isValid(2);
        } catch (SQLException away) {
            return false;
        }
    }

    /** Each row as its columns, joined by bars. */
    public List<String> rows(Database database, String sql) {
        try (Connection connection = open(database)) {
            return rows(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(database.toString(), e);
        }
    }

    /** The same, over a connection that is kept by one who asks often. */
    public static List<String> rows(Connection connection, String sql) {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    row.append(column == 1 ? "" : "|").append(found.getString(column));
                }
                rows.add(row.toString());
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public long number(Database database, String sql) {
        return Long.parseLong(rows(database, sql).getFirst());
    }

    public int change(Database database, String sql) {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(database + ": " + sql, e);
        }
    }

    /** A connection for one that asks often; whoever opens it closes it. */
    public Connection open(Database database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s?currentSchema=suivi&connectTimeout=5&socketTimeout=120"
                        .formatted(port, database.title()),
                "postgres",
                password());
    }

    private String password() {
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(passwords)) {
            known.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known.getProperty("role-postgres");
    }
}
