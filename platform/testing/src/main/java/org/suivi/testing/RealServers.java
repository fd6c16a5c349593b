package org.suivi.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL 18 and a real Kafka, started once for all tests of a module: in containers where a Docker engine answers,
 * else embedded; empty at the start of the run and removed at its end.
 *
 * <p>A service names its database once, on any class of its tests; every {@code @QuarkusTest} of the module then has them:
 *
 * <pre>{@code
 * @WithTestResource(
 *         value = RealServers.class,
 *         scope = TestResourceScope.GLOBAL,
 *         initArgs = @ResourceArg(name = "database", value = "events"))
 * class EventsServers {}
 * }</pre>
 *
 * <p>Tests without Quarkus ask {@link #postgres()} and {@link #kafka()}. All tests of a module share the one database and the
 * topics, so each test keeps to codes and sources of its own.
 */
public final class RealServers implements QuarkusTestResourceLifecycleManager {

    private @Nullable String database;

    /** A new, empty database of the server that the whole JVM shares. */
    public static TestDatabase postgres() {
        byte[] random = new byte[6];
        ThreadLocalRandom.current().nextBytes(random);
        return database("fresh_" + HexFormat.of().formatHex(random));
    }

    /** Where the broker that the whole JVM shares listens; the topics of the contracts are there. */
    public static String kafka() {
        return OneForAll.ask("kafka");
    }

    /** Takes the broker away; {@link #resumeKafka()} gives it back at the same address with all that it held. */
    public static void pauseKafka() {
        OneForAll.ask("pauseKafka");
    }

    /** Gives the broker back. */
    public static void resumeKafka() {
        OneForAll.ask("resumeKafka");
    }

    @Override
    public void init(Map<String, String> initArgs) {
        database = initArgs.get("database");
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new LinkedHashMap<>();
        if (database != null) {
            settings.putAll(dataSources(database(database)));
        }
        settings.put("kafka.bootstrap.servers", kafka());
        settings.put("SUIVI_TOKEN_PUBLIC_KEY", OneForAll.ask("tokenPublicFile"));
        settings.put("SUIVI_TOKEN_PRIVATE_KEY", OneForAll.ask("tokenPrivateFile"));
        settings.put("suivi.cursor.key", OneForAll.ask("cursorKey"));
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        return settings;
    }

    /** The servers outlive this test resource: the next application of the same run finds them. */
    @Override
    public void stop() {}

    private static TestDatabase database(String name) {
        return new TestDatabase(OneForAll.ask("database", name), name, OneForAll.ask("password"));
    }

    private static Map<String, String> dataSources(TestDatabase database) {
        return Map.of(
                "quarkus.datasource.jdbc.url", database.exactUrl(),
                "quarkus.datasource.username", database.owner(),
                "quarkus.datasource.password", database.password(),
                "quarkus.datasource.public.jdbc.url", database.publicUrl(),
                "quarkus.datasource.public.username", database.publicRole(),
                "quarkus.datasource.public.password", database.password());
    }
}
