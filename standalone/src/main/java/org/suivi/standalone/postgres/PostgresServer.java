package org.suivi.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.suivi.standalone.process.Child;
import org.suivi.standalone.process.StartFailure;
import org.suivi.standalone.secret.Passwords;

/** The embedded PostgreSQL server: on loopback only, by password only, its data in the folder given. */
public final class PostgresServer implements Child {
    static final String SUPERUSER = "postgres";

    private final Path folder;
    private final Path log;
    private final int port;
    private final String memory;
    private final Passwords passwords;

    public PostgresServer(Path folder, Path log, int port, String memory, Passwords passwords) {
        this.folder = folder;
        this.log = log;
        this.port = port;
        this.memory = memory;
        this.passwords = passwords;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Path log() {
        return log;
    }

    private Path data() {
        return folder.resolve("data");
    }

    @Override
    public Process start() throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Path programs = PostgresBinaries.unpackedIn(folder.resolve("programs"));
        OrdinaryUser user = OrdinaryUser.forProgramsIn(programs.resolve("bin"));
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            initialise(programs, user);
        }
        user.own(data());
        PostmasterFile.clearIfStale(data());
        return run(user, programs.resolve("bin/postgres"), arguments());
    }

    private List<String> arguments() {
        return List.of(
                "-D", data().toString(),
                "-p", String.valueOf(port),
                "-c", "listen_addresses=127.0.0.1",
                // connections come by TCP; a socket file would only be one more thing to be left behind
                "-c", "unix_socket_directories=",
                "-c", "shared_buffers=" + memory.toUpperCase(Locale.ROOT) + "B",
                "-c", "max_connections=200",
                // a page that is touched first after a checkpoint stands whole in the log, a score of them for each
                // post: with checkpoints every few seconds that is nine tenths of the log
                "-c", "checkpoint_timeout=15min",
                "-c", "max_wal_size=2GB",
                // until a table was counted, names are looked for by a plan for an empty one, which takes seconds
                "-c", "autovacuum_naptime=15s",
                // a table that grows by the second is not counted again for each tenth
                "-c", "autovacuum_analyze_scale_factor=0.3",
                "-c", "autovacuum_vacuum_insert_scale_factor=0.5",
                "-c", "timezone=UTC",
                "-c", "log_timezone=UTC");
    }

    /** Made beside and moved into place when whole, so that a first start that was cut short begins anew. */
    private void initialise(Path programs, OrdinaryUser user) throws IOException {
        Path draft = folder.resolve("data.draft");
        Trees.delete(draft);
        Files.createDirectory(
                draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path password = Files.createTempFile(folder, "first", null);
        Files.writeString(password, passwords.of(SUPERUSER));
        user.own(draft);
        user.own(password);
        Process initdb = run(
                user,
                programs.resolve("bin/initdb"),
                List.of(
                        "-D",
                        draft.toString(),
                        "-U",
                        SUPERUSER,
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + password,
                        "-E",
                        "UTF8",
                        // the same order and the same case rules on every machine, whatever its locale
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        try {
            if (initdb.waitFor() != 0) {
                throw new StartFailure("PostgreSQL could not lay out its data folder; see " + log);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", interrupted);
        } finally {
            Files.deleteIfExists(password);
        }
        Trees.delete(data());
        Files.move(draft, data());
    }

    private Process run(OrdinaryUser user, Path program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(user.prefix());
        command.add(program.toString());
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    @Override
    public boolean isReady() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException | IOException notYet) {
            return false;
        }
    }

    Connection connect() throws SQLException, IOException {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", passwords.of(SUPERUSER));
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "60");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), properties);
    }

    @Override
    public Duration patience() {
        // the last checkpoint of a busy server on a slow disk
        return Duration.ofSeconds(60);
    }

    /** A fast shutdown: open connections are closed, and a checkpoint is written. */
    @Override
    public void askToStop(ProcessHandle process) {
        try {
            Path programs = PostgresBinaries.unpackedIn(folder.resolve("programs"));
            run(
                    OrdinaryUser.forProgramsIn(programs.resolve("bin")),
                    programs.resolve("bin/pg_ctl"),
                    List.of("stop", "-D", data().toString(), "-m", "fast", "-W"));
        } catch (IOException | StartFailure noProgram) {
            process.destroy();
        }
    }
}
