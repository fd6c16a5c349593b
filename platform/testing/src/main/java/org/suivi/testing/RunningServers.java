package org.suivi.testing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The servers of one JVM, each started when first asked for. Used through {@link OneForAll}, which keeps them in the JVM's own
 * class loader: Quarkus loads tests in several of its own and closes them, and a broker started in one would die with it. For
 * that reason only texts go in and out.
 */
final class RunningServers {

    private static final String PASSWORD = secret();
    private static final String CURSOR_KEY =
            Base64.getEncoder().encodeToString(secret().getBytes(StandardCharsets.UTF_8));
    private static final Path FOLDER = Workspace.folder("tests");
    private static final SigningKey SIGNING_KEY = SigningKey.generate(FOLDER);
    private static final Set<String> CREATED = ConcurrentHashMap.newKeySet();
    private static @Nullable PostgresServer postgres;
    private static @Nullable KafkaBroker kafka;

    static {
        atTheEnd("tests", () -> Workspace.remove(FOLDER));
    }

    private RunningServers() {}

    static String password() {
        return PASSWORD;
    }

    static String cursorKey() {
        return CURSOR_KEY;
    }

    static String tokenPrivateKey() {
        return SIGNING_KEY.privateKey();
    }

    static String tokenPublicFile() {
        return SIGNING_KEY.publicFile().toUri().toString();
    }

    static String tokenPrivateFile() {
        return SIGNING_KEY.privateFile().toUri().toString();
    }

    /** Creates the database unless this JVM has it, and answers with host and port. */
    static synchronized String database(String name) {
        PostgresServer server = postgres();
        if (CREATED.add(name)) {
            create(server, name);
        }
        return server.host() + ":" + server.port();
    }

    static synchronized String kafka() {
        if (kafka == null) {
            KafkaBroker started = KafkaBroker.start();
            kafka = started;
            atTheEnd("kafka", started::stop);
            ContractTopics.create(started.bootstrap());
        }
        return kafka.bootstrap();
    }

    static synchronized void pauseKafka() {
        kafka();
        if (kafka != null) {
            kafka.pause();
        }
    }

    static synchronized void resumeKafka() {
        if (kafka != null) {
            kafka.resume();
        }
    }

    private static PostgresServer postgres() {
        if (postgres == null) {
            PostgresServer started = PostgresServer.start();
            postgres = started;
            atTheEnd("postgres", started.stop());
        }
        return postgres;
    }

    // no statement takes a name as a parameter; names come from our own tests
    private static void create(PostgresServer server, String name) {
        String url = "jdbc:postgresql://%s:%d/postgres".formatted(server.host(), server.port());
        try (Connection connection = DriverManager.getConnection(url, server.admin(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(name, PASSWORD));
            statement.execute("CREATE ROLE %s_public LOGIN PASSWORD '%s'".formatted(name, PASSWORD));
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, name));
            statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
            statement.execute("GRANT CONNECT ON DATABASE %s TO %s_public".formatted(name, name));
        } catch (SQLException e) {
            throw new IllegalStateException("no database " + name, e);
        }
    }

    private static void atTheEnd(String what, Runnable stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop " + what));
    }

    private static String secret() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
