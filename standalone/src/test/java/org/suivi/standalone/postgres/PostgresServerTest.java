package org.suivi.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.standalone.process.FreePort;
import org.suivi.standalone.process.Keeper;
import org.suivi.standalone.process.Lines;
import org.suivi.standalone.process.PassableFolder;
import org.suivi.standalone.process.ProcessRecord;
import org.suivi.standalone.secret.Passwords;

class PostgresServerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir(factory = PassableFolder.class)
    Path folder;

    private final Lines lines = new Lines();
    private Passwords passwords;
    private PostgresServer server;
    private int port;

    @BeforeEach
    void setUp() throws Exception {
        passwords = Passwords.in(folder);
        port = FreePort.next();
        server = new PostgresServer(folder.resolve("postgres"), folder.resolve("postgres.log"), port, "32m", passwords);
    }

    @Test
    void dataOutliveStopsAndKills() throws Exception {
        try (Keeper keeper = started()) {
            new Databases(server, passwords).ensure("actors");
            write("CREATE TABLE kept (n int)");
            write("INSERT INTO kept VALUES (1)");

            killAndAwaitAnother(keeper);
            assertThat(count()).isEqualTo(1);
            write("INSERT INTO kept VALUES (2)");
        }
        assertThat(server.isReady()).isFalse();

        try (Keeper keeper = started()) {
            assertThat(keeper.isReady()).isTrue();
            assertThat(count()).isEqualTo(2);
        }
    }

    @Test
    void aStartAfterAKillOfEverythingRecovers() throws Exception {
        Keeper lost = started();
        long earlier = process().pid();

        // the launcher is gone without a word, its server still runs
        try (Keeper keeper = started()) {
            assertThat(lines.said()).contains("postgres of an earlier run still runs (process %d)".formatted(earlier));
            assertThat(keeper.isReady()).isTrue();
        }
        lost.close();

        // the machine was switched off, and another program got the server's number
        Files.writeString(
                folder.resolve("postgres/data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        try (Keeper keeper = started()) {
            assertThat(keeper.isReady()).isTrue();
        }
    }

    @Test
    void theOwnerMayMakeTablesAndThePublicRoleMayOnlyLogIn() throws Exception {
        try (Keeper keeper = started()) {
            assertThat(keeper.isReady()).isTrue();
            new Databases(server, passwords).ensure("actors");
            new Databases(server, passwords).ensure("actors");
            write("CREATE SCHEMA suivi");
            write("CREATE TABLE suivi.actor (code text)");

            try (Connection reader = connect("actors_public", passwords.of("actors_public"));
                    Statement statement = reader.createStatement()) {
                assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM suivi.actor"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> statement.execute("CREATE TABLE public.mine (n int)"))
                        .hasMessageContaining("permission denied");
            }
            assertThatThrownBy(() -> connect("actors", "guessed")).hasMessageContaining("password");
        }
    }

    private Keeper started() throws Exception {
        Keeper keeper = new Keeper(server, record(), lines.console());
        keeper.start();
        keeper.awaitReady(PATIENCE);
        return keeper;
    }

    private ProcessRecord record() {
        return new ProcessRecord(folder, "postgres");
    }

    private ProcessHandle process() {
        return record().running().orElseThrow();
    }

    private void killAndAwaitAnother(Keeper keeper) throws InterruptedException {
        ProcessHandle killed = process();
        killed.destroyForcibly();
        await().atMost(PATIENCE).until(() -> record().running()
                .filter(other -> other.pid() != killed.pid())
                .isPresent());
        keeper.awaitReady(PATIENCE);
    }

    private void write(String sql) throws Exception {
        try (Connection owner = connect("actors", passwords.of("actors"));
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count() throws Exception {
        try (Connection owner = connect("actors", passwords.of("actors"));
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/actors".formatted(port), role, password);
    }
}
