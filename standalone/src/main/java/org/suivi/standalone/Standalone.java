package org.suivi.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.suivi.standalone.kafka.KafkaBroker;
import org.suivi.standalone.kafka.KafkaTopics;
import org.suivi.standalone.postgres.Databases;
import org.suivi.standalone.postgres.PostgresServer;
import org.suivi.standalone.process.Child;
import org.suivi.standalone.process.Console;
import org.suivi.standalone.process.Keeper;
import org.suivi.standalone.process.ProcessRecord;
import org.suivi.standalone.process.StartCache;
import org.suivi.standalone.process.StartFailure;
import org.suivi.standalone.secret.AccessKeys;
import org.suivi.standalone.secret.FirstPartner;
import org.suivi.standalone.secret.Passwords;
import org.suivi.standalone.secret.TokenKeys;

/** The whole of one machine: brings the six programs up in their order, and down in the opposite one. */
final class Standalone {
    private static final Duration SERVER_PATIENCE = Duration.ofMinutes(2);
    private static final Duration SERVICE_PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_NEWS = Duration.ofSeconds(10);
    private static final long LARGEST_OLD_LOG = 20_000_000;

    private final Path home;
    private final StateFolder state;
    private final Settings settings;
    private final Console console;
    private final Passwords passwords;
    private final PostgresServer postgres;
    private final Keeper database;
    private final Keeper broker;
    private final List<Keeper> services = new ArrayList<>();

    Standalone(Path home, StateFolder state, Settings settings, Console console) throws IOException {
        this.home = home;
        this.state = state;
        this.settings = settings;
        this.console = console;
        this.passwords = Passwords.in(state.secrets());
        this.postgres = new PostgresServer(
                state.postgres(), state.log("postgres"), settings.databasePort(), settings.databaseMemory(), passwords);
        this.database = keeper(postgres);
        this.broker = keeper(new KafkaBroker(
                state.kafka(),
                state.log("kafka"),
                settings.kafkaPort(),
                settings.kafkaHeap(),
                startCache("kafka", Path.of(System.getProperty("java.class.path")))));
        TokenKeys tokenKeys = TokenKeys.in(state.secrets());
        var environment = new ServiceEnvironment(settings, state, passwords, tokenKeys);
        for (Service service : Service.values()) {
            services.add(keeper(new ServiceProcess(
                    service,
                    service.jar(home),
                    state.log(service.folder()),
                    settings.heap(service),
                    settings.port(service),
                    environment.of(service),
                    startCache(service.folder(), service.jar(home)))));
        }
    }

    private Optional<StartCache> startCache(String name, Path program) {
        return settings.startCache() && StartCache.isKnown() && Files.exists(program)
                ? Optional.of(StartCache.of(state.startCaches(), name, program))
                : Optional.empty();
    }

    private Keeper keeper(Child child) {
        return new Keeper(child, new ProcessRecord(state.processes(), child.name()), console);
    }

    /** Returns when everything answers. */
    AccessKeys start() throws IOException, InterruptedException, SQLException {
        requireBuilt();
        clearEarlierRun();
        WantedPorts.requireFree(settings);
        AccessKeys keys = AccessKeys.in(state.keys());
        FirstPartner partner = FirstPartner.of(settings.firstCase(home), settings.organisation());
        keys.writeHashes(state.bootstrapKeys(), settings.organisation(), partner);
        startServers();
        startServices();
        return keys;
    }

    private void requireBuilt() {
        for (Service service : Service.values()) {
            if (!Files.exists(service.jar(home))) {
                throw new StartFailure(
                        "%s is not built: %s is missing.".formatted(service.folder(), service.jar(home)));
            }
        }
    }

    private void clearEarlierRun() throws IOException {
        Files.deleteIfExists(state.readyMark());
        for (Keeper keeper : downwards()) {
            keeper.endLeftover();
            Path log = keeper.child().log();
            if (Files.exists(log) && Files.size(log) > LARGEST_OLD_LOG) {
                Files.move(
                        log,
                        log.resolveSibling(log.getFileName() + ".1"),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void startServers() throws IOException, InterruptedException, SQLException {
        console.line("PostgreSQL and Kafka are starting");
        broker.start();
        database.start();
        database.awaitReady(SERVER_PATIENCE);
        Databases databases = new Databases(postgres, passwords);
        for (Service service : Service.values()) {
            databases.ensure(service.database());
        }
        console.line("PostgreSQL is ready   127.0.0.1:" + settings.databasePort());
        broker.awaitReady(SERVER_PATIENCE);
        KafkaTopics.ensure(settings.kafkaPort());
        console.line("Kafka is ready        127.0.0.1:" + settings.kafkaPort());
    }

    private void startServices() throws IOException, InterruptedException {
        console.line("the four services are starting");
        for (Keeper service : services) {
            service.start();
        }
        List<Keeper> waitedFor = new ArrayList<>(services);
        long startedAt = System.nanoTime();
        long lastNews = startedAt;
        while (!waitedFor.isEmpty()) {
            long now = System.nanoTime();
            int seconds = (int) Duration.ofNanos(now - startedAt).toSeconds();
            for (Keeper service : List.copyOf(waitedFor)) {
                if (service.isReady()) {
                    waitedFor.remove(service);
                    console.line("%s is ready (%d s)".formatted(service.child().name(), seconds));
                    lastNews = now;
                }
            }
            if (now - startedAt > SERVICE_PATIENCE.toNanos()) {
                throw new StartFailure("Not ready after %d s: %s. See the logs in %s"
                        .formatted(seconds, names(waitedFor), state.logs()));
            }
            if (now - lastNews > BETWEEN_NEWS.toNanos() && !waitedFor.isEmpty()) {
                console.line("waiting for %s (%d s)".formatted(names(waitedFor), seconds));
                lastNews = now;
            }
            Thread.sleep(200);
        }
    }

    private static String names(List<Keeper> keepers) {
        return keepers.stream().map(keeper -> keeper.child().name()).collect(Collectors.joining(", "));
    }

    /** Has each program write down, one after the other, what makes its next start quicker; does nothing when it is there. */
    void rememberStart() throws IOException, InterruptedException {
        for (Keeper each : downwards()) {
            each.rememberStart();
        }
    }

    /** Stops everything, and what an earlier run left; who stands in front goes first, and the data last. */
    void stop() {
        for (Keeper keeper : downwards()) {
            try {
                keeper.close();
            } catch (IOException failure) {
                console.line(
                        "%s could not be stopped: %s".formatted(keeper.child().name(), failure.getMessage()));
            }
        }
    }

    private List<Keeper> downwards() {
        List<Keeper> all = new ArrayList<>(List.of(database, broker));
        all.addAll(services);
        return all.reversed();
    }
}
