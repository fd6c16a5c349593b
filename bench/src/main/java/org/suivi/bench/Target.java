package org.suivi.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** A running Suivi on this machine: its door, a partner's key, and the database that the yardstick writes into. */
record Target(String url, String partnerKey, String databaseUrl, String databasePassword) {

    /**
     * The one whose state is kept in a folder.
     *
     * @throws IOException if nothing was ever started there
     */
    static Target of(Path state) throws IOException {
        Properties keys = properties(state.resolve("keys.env"));
        Properties passwords = properties(state.resolve("secrets/passwords"));
        String port = setting("SUIVI_PORT", "8080");
        String databasePort = setting("SUIVI_DB_PORT", "15432");
        return new Target(
                "http://127.0.0.1:" + port + "/api/v1",
                keys.getProperty("SUIVI_PARTNER_KEY"),
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/events",
                passwords.getProperty("role-events"));
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String setting(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null ? otherwise : value;
    }
}
