package org.suivi.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.ConnectionFactory;
import org.suivi.testing.RealServers;
import org.suivi.testing.TestDatabase;

/** A fresh database with the clock and one table of notes, of which the public may read all but the secret ones. */
final class HistoryDatabase {

    record Note(String text, boolean secret) {}

    final Databases databases;
    final Recorder recorder;
    final Snapshots snapshots;
    final VersionTable<Note> notes = VersionTable.ofClaims("note", "note", Note.class, new ObjectMapper())
            .partlyPublic();
    final Register<Note> register;

    HistoryDatabase() {
        TestDatabase database = RealServers.postgres();
        Flyway.configure()
                .dataSource(database.exact())
                .schemas("suivi")
                .locations("db/history", "db/notes")
                .placeholders(Map.of("public_role", database.publicRole()))
                .load()
                .migrate();
        databases = new Databases(
                pool(database.exactUrl(), database.owner(), database.password()),
                pool(database.publicUrl(), database.publicRole(), database.password()));
        recorder = new Recorder(databases);
        snapshots = new Snapshots(databases, recorder);
        register = new Register<>(recorder, notes);
    }

    private static ConnectionFactory pool(String url, String user, String password) {
        try {
            return AgroalDataSource.from(
                    new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(12)
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                    .principal(new NamePrincipal(user))
                                    .credential(new SimplePassword(password)))))::getConnection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
