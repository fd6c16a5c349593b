package org.suivi.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.suivi.e2e.FreePorts;
import org.suivi.e2e.proof.Broker;
import org.suivi.e2e.proof.Database;
import org.suivi.e2e.proof.PastAnswers;
import org.suivi.e2e.proof.Proof;

/**
 * Every fault, one after the other, to the same installation under load; after each it is proved that nothing acknowledged is
 * lost, nothing stands twice, every version is on its topic in order, replicas and the feed have each once, and no past answer
 * changed. Set: {@code suivi.faults.seed}, {@code .kills}, {@code .clients}.
 */
@Tag("faults")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsIT {

    private static final int KILLS_AT_ONCE = 5;
    private static final int KILLS = Integer.getInteger("suivi.faults.kills", 54);
    private static final int CLIENTS = Integer.getInteger("suivi.faults.clients", 4);
    private static final long SEED = Long.getLong("suivi.faults.seed", System.nanoTime() % 1_000_000);
    private static final Duration OUTAGE = Duration.ofSeconds(12);
    private static final Duration SOON = Duration.ofMinutes(1);

    private static final List<String> QUESTIONS = List.of(
            "/incidents?from=2015-03-01&to=2015-03-10&limit=1000&validAt=2016-01-01",
            "/incidents/stats?groupBy=month,type&measure=incidents,deaths.best&validAt=2016-01-01",
            "/actors/GROUP-1/names?validAt=2016-01-01&limit=1000",
            "/benchmarks/accord.c1/status?validAt=2015-06-01");

    /** Incidents that no past answer of benchmark-service is about, so that they may come to it once more. */
    private static final String UNASKED = "SELECT id FROM incident_replica WHERE date_from > '2015-09-01'";

    private final Path target =
            Path.of(System.getProperty("suivi.faults.target", "target")).toAbsolutePath();
    private final Path state = target.resolve("faults");
    private final Random random = new Random(SEED);
    private final FaultReport report = new FaultReport();
    private final HttpClient http = HttpClient.newHttpClient();
    private Optional<SmallDisk> disk = Optional.empty();
    private Machine machine;
    private Load load;
    private Proof proof;
    private PastAnswers answers;

    @BeforeAll
    void start() throws Exception {
        report.tell("seed " + SEED + ", " + KILLS + " kills, " + CLIENTS + " clients");
        Path home =
                Path.of(System.getProperty("suivi.home", "..")).toAbsolutePath().normalize();
        machine = new Machine(home, state, FreePorts.find());
        machine.killEverything();
        SmallDisk.clear(state);
        Folders.empty(state);
        disk = SmallDisk.at(state);
        machine.up();
        load = new Load(machine, CLIENTS, SEED);
        proof = new Proof(machine.databases(), machine.broker());
        Door door = new Door(machine::door, new LongAdder());
        String reader = machine.key("READER");
        answers = new PastAnswers(path -> door.read(path, reader), QUESTIONS);
        load.during(() -> pause(Duration.ofSeconds(5)));
        prove();
    }

    @AfterAll
    void end() throws Exception {
        if (load != null) {
            report.end(
                    SEED,
                    load.acknowledged().size(),
                    load.sentAgain(),
                    answers.size(),
                    target.resolve("faults-report.txt"));
        }
        if (machine != null) {
            machine.close();
            Folders.copy(state.resolve("logs"), target.resolve("faults-logs"));
        }
        if (disk.isPresent()) {
            disk.get().close();
        }
    }

    @Test
    @Order(1)
    void killedAtRandomMoments() throws Exception {
        int volleys = 0;
        while (report.kills() < KILLS) {
            volleys++;
            boolean everything = volleys % 4 == 0;
            load.during(() -> {
                if (everything) {
                    killEverything();
                } else {
                    killSome(Math.min(KILLS_AT_ONCE, KILLS - report.kills()));
                }
            });
            prove();
        }
    }

    private void killEverything() throws Exception {
        pause(Duration.ofMillis(500 + random.nextInt(3_000)));
        machine.killEverything();
        report.did("kill -9 of everything");
        machine.up();
        quickly();
    }

    private void killSome(int kills) throws Exception {
        List<Part> parts = new ArrayList<>(Part.KEPT);
        Collections.shuffle(parts, random);
        for (Part part : parts.subList(0, kills)) {
            pause(Duration.ofMillis(500 + random.nextInt(3_000)));
            if (part == Part.POSTGRES && random.nextBoolean()) {
                machine.processes()
                        .running(part)
                        .children()
                        .findAny()
                        .ifPresent(child -> Processes.signal("KILL", List.of(child)));
                report.did("kill -9 of a process of postgres");
            } else {
                machine.processes().signal("KILL", part);
                report.did("kill -9 of " + part.title());
            }
            quickly();
        }
        machine.awaitAll();
    }

    @Test
    @Order(2)
    void kafkaStopsAndStarts() throws Exception {
        hold(Part.KAFKA);
        stop(Part.KAFKA, "TERM");
    }

    @Test
    @Order(3)
    void postgresStopsAndStarts() throws Exception {
        hold(Part.POSTGRES);
        stop(Part.POSTGRES, "INT");
    }

    /** It stands still and says nothing, as behind a network that is cut. */
    private void hold(Part part) throws Exception {
        load.during(() -> {
            pause(Duration.ofSeconds(2));
            machine.processes().signalAll("STOP", part);
            report.did(part.title() + " held for " + OUTAGE.toSeconds() + " s");
            pause(OUTAGE);
            machine.processes().signalAll("CONT", part);
            machine.awaitAll();
            pause(Duration.ofSeconds(2));
        });
        prove();
    }

    /** It is stopped in order; the launcher, which would start it again at once, is held meanwhile. */
    private void stop(Part part, String signal) throws Exception {
        load.during(() -> {
            pause(Duration.ofSeconds(2));
            machine.processes().signal("STOP", Part.LAUNCHER);
            machine.processes().signal(signal, part);
            report.did(part.title() + " stopped for " + OUTAGE.toSeconds() + " s");
            pause(OUTAGE);
            machine.processes().signal("CONT", Part.LAUNCHER);
            machine.awaitAll();
            pause(Duration.ofSeconds(2));
        });
        prove();
    }

    @Test
    @Order(4)
    void theDiskIsFull() throws Exception {
        if (disk.isEmpty()) {
            report.skipped("a full disk", "no file system may be mounted here (it wants root)");
            Assumptions.abort("a full disk: no file system may be mounted here");
        }
        load.during(() -> {
            pause(Duration.ofSeconds(2));
            disk.get().fill();
            report.did("disk full for " + OUTAGE.toSeconds() + " s");
            try {
                pause(OUTAGE);
            } finally {
                disk.get().giveBack();
            }
            machine.awaitAll();
            pause(Duration.ofSeconds(2));
        });
        prove();
    }

    @Test
    @Order(5)
    void twoInstancesOfAServiceAtOnce() throws Exception {
        if (!SecondInstance.isPossible()) {
            report.skipped("two instances", "this system has no /proc");
            Assumptions.abort("two instances: this system has no /proc");
        }
        FreePorts ports = FreePorts.find();
        try (SecondInstance events = SecondInstance.of(machine, Part.EVENTS, ports, Map.of());
                SecondInstance gateway =
                        SecondInstance.of(machine, Part.GATEWAY, ports, Map.of("SUIVI_EVENTS_URL", events.address()))) {
            load.through(List.of(machine.door(), gateway.address()));
            report.did("two of events-service and gateway");
            load.during(() -> pause(Duration.ofSeconds(8)));
            prove();
            load.during(() -> {
                pause(Duration.ofSeconds(2));
                machine.processes().signal("KILL", Part.EVENTS);
                report.did("kill -9 of one of two events-service");
                pause(Duration.ofSeconds(2));
                machine.processes().signal("KILL", Part.GATEWAY);
                report.did("kill -9 of one of two gateway");
                machine.awaitAll();
            });
            prove();
        } finally {
            load.through(List.of(machine.door()));
        }
        load.during(() -> pause(Duration.ofSeconds(2)));
        prove();
    }

    @Test
    @Order(6)
    void messagesComeTwiceLateAndInAnyOrder() throws Exception {
        List<ConsumerRecord<String, byte[]>> all = machine.broker().read(Broker.MESSAGES);
        List<ConsumerRecord<String, byte[]>> some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        // these never came: the replica gets them for the first time, the later versions before the earlier ones
        List<String> ids = machine.databases().rows(Database.BENCHMARKS, UNASKED + " AND version > 1 LIMIT 20");
        forget(ids);
        try (Strays strays = new Strays(machine.broker(), proof)) {
            load.during(() -> {
                strays.again(some.subList(0, Math.min(300, some.size())), random);
                strays.again(
                        all.stream()
                                .filter(each -> each.topic().equals("suivi.incidents.v1") && ids.contains(each.key()))
                                .toList(),
                        random);
                report.did("messages twice, late, in any order");
            });
        }
        prove();
    }

    /** As if they had never come to benchmark-service. */
    private void forget(List<String> incidents) {
        machine.databases()
                .change(
                        Database.BENCHMARKS,
                        "DELETE FROM incident_replica WHERE id IN ('%s')".formatted(String.join("', '", incidents)));
    }

    @Test
    @Order(7)
    void messagesThatNobodyCanRead() throws Exception {
        try (Strays strays = new Strays(machine.broker(), proof)) {
            int each = load(strays);
            // benchmark-service and gateway read both topics, events-service that of actors
            awaitLetters("suivi.events-service.dead", each);
            awaitLetters("suivi.benchmark-service.dead", 2 * each);
            awaitLetters("suivi.gateway.dead", 2 * each);
        }
        prove();
        for (Part service : List.of(Part.EVENTS, Part.BENCHMARKS, Part.GATEWAY)) {
            assertThat(manage("GET", service, "/q/metrics")).containsPattern("suivi_inbox_dead_total\\{.*} [1-9]");
        }
        replayedTwice();
        prove();
    }

    private int load(Strays strays) throws Exception {
        int[] each = new int[1];
        load.during(() -> {
            each[0] = strays.unreadable("suivi.incidents.v1");
            strays.unreadable("suivi.actors.v1");
            report.did("messages that nobody can read");
            pause(Duration.ofSeconds(2));
        });
        return each[0];
    }

    private void awaitLetters(String topic, int letters) {
        await(topic + " has " + letters + " letters")
                .atMost(SOON)
                .until(() -> machine.broker().read(List.of(topic)).stream()
                                .map(each -> Broker.header(each, "dead_topic") + Broker.header(each, "dead_partition")
                                        + "@" + Broker.header(each, "dead_offset"))
                                .distinct()
                                .count()
                        >= letters);
    }

    /** A letter that can be read by now is taken by a replay, once; the others stay, and nothing else changes. */
    private void replayedTwice() throws Exception {
        List<String> id =
                machine.databases().rows(Database.BENCHMARKS, UNASKED + " GROUP BY id HAVING max(version) = 1 LIMIT 1");
        ConsumerRecord<String, byte[]> lost = machine.broker().read(List.of("suivi.incidents.v1")).stream()
                .filter(each -> id.contains(each.key()))
                .findFirst()
                .orElseThrow();
        forget(id);
        try (Strays strays = new Strays(machine.broker(), proof)) {
            strays.bury("suivi.benchmark-service.dead", "incidents", lost);
        }
        String count = "SELECT count(*) FROM change";
        String first = manage("POST", Part.BENCHMARKS, "/q/dead-letters/replay");
        long after = machine.databases().number(Database.BENCHMARKS, count);
        String second = manage("POST", Part.BENCHMARKS, "/q/dead-letters/replay");
        assertThat(Door.json(first.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .get("taken")
                        .intValue())
                .isEqualTo(1);
        assertThat(second).isEqualTo(first);
        assertThat(machine.databases().number(Database.BENCHMARKS, count)).isEqualTo(after);
        report.did("dead letters replayed twice");
    }

    @Test
    @Order(8)
    void theClockStepsBack() throws Exception {
        load.during(() -> {
            pause(Duration.ofSeconds(2));
            for (Database database : Database.values()) {
                // what a service sees whose machine's clock was set back by an hour
                machine.databases().change(database, "UPDATE clock SET last = last + interval '1 hour'");
            }
            report.did("clock back by an hour, as the services see it");
            pause(Duration.ofSeconds(5));
            quickly();
        });
        prove();
        load.during(() -> pause(Duration.ofSeconds(3)));
        prove();
    }

    /** As soon as the database answers: what is acknowledged by now is recorded. */
    private void quickly() {
        await("PostgreSQL answers").atMost(SOON).until(() -> machine.answers(Part.POSTGRES));
        var acknowledged = List.copyOf(load.acknowledged());
        await("the acknowledged can be looked up")
                .atMost(SOON)
                .ignoreException(IllegalStateException.class)
                .untilAsserted(() -> proof.quick(acknowledged));
        report.provedQuickly();
    }

    private void prove() throws Exception {
        proof.whole(load.acknowledged(), answers);
        answers.note();
        report.proved(load.acknowledged().size());
    }

    private String manage(String method, Part service, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + machine.management(service) + path);
        return http.send(
                        HttpRequest.newBuilder(address)
                                .timeout(SOON)
                                .header("Authorization", "Bearer " + machine.operatorKey())
                                .method(method, BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static void pause(Duration length) throws InterruptedException {
        Thread.sleep(length.toMillis());
    }
}
