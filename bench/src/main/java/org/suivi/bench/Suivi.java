package org.suivi.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A Suivi on this machine that may be measured: its door, its first keys, and the database that the yardsticks use too. */
record Suivi(Path state, Ports ports) {

    /** What the paths of the API begin with. */
    static final String API = "/api/v1";

    String partnerKey() throws IOException {
        return keys().getProperty("SUIVI_PARTNER_KEY");
    }

    String readerKey() throws IOException {
        return keys().getProperty("SUIVI_READER_KEY");
    }

    Http door() throws IOException {
        return new Http(ports.gateway());
    }

    String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:" + ports.database() + "/events";
    }

    String databasePassword() throws IOException {
        return properties(state.resolve("secrets/passwords")).getProperty("role-events");
    }

    /** A connection of the role that owns the incidents. */
    Connection database() throws SQLException, IOException {
        return DriverManager.getConnection(databaseUrl(), "events", databasePassword());
    }

    /** A connection of the role that owns the actors. */
    Connection actors() throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + ports.database() + "/actors?currentSchema=suivi",
                "actors",
                properties(state.resolve("secrets/passwords")).getProperty("role-actors"));
    }

    private Properties keys() throws IOException {
        return properties(state.resolve("keys.env"));
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
