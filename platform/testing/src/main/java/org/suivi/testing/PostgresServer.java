package org.suivi.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A PostgreSQL 18 with empty data, gone with the JVM that started it. */
record PostgresServer(String host, int port, String admin, String password, Runnable stop) {

    static PostgresServer start() {
        return DockerEngine.answers() ? inContainer() : embedded();
    }

    // tests never look at a crash of the server, so it need not wait for the disk
    static PostgresServer embedded() {
        Path folder = Workspace.folder("postgres");
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setOverrideWorkingDirectory(folder.toFile())
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            return new PostgresServer("localhost", server.getPort(), "postgres", "", () -> {
                try {
                    server.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } finally {
                    Workspace.remove(folder);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL does not start", e);
        }
    }

    @SuppressWarnings("resource") // stopped by the record's own Runnable
    private static PostgresServer inContainer() {
        PostgreSQLContainer server = new PostgreSQLContainer("postgres:18")
                .withCommand("postgres", "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_connections=200");
        server.start();
        return new PostgresServer(
                server.getHost(), server.getMappedPort(5432), server.getUsername(), server.getPassword(), server::stop);
    }
}
