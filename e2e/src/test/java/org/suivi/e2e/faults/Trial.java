package org.suivi.e2e.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import org.awaitility.core.ConditionTimeoutException;
import org.suivi.e2e.FreePorts;
import org.suivi.e2e.load.Door;
import org.suivi.e2e.load.Load;
import org.suivi.e2e.machine.Folders;
import org.suivi.e2e.machine.Machine;
import org.suivi.e2e.machine.Part;
import org.suivi.e2e.machine.SmallDisk;
import org.suivi.e2e.proof.Findings;
import org.suivi.e2e.proof.PastAnswers;
import org.suivi.e2e.proof.Proof;

/**
 * One installation, the clients who write to it, and the proof of what they were told. Set by {@code faults.seed},
 * {@code faults.kills} and {@code faults.clients}.
 */
final class Trial implements AutoCloseable {

    static final int KILLS = Integer.getInteger("faults.kills", 52);
    static final Duration SOON = Duration.ofMinutes(1);

    private static final Duration UNTIL_WRITTEN = Duration.ofMinutes(3);
    private static final int CLIENTS = Integer.getInteger("faults.clients", 4);
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime() % 1_000_000);

    private static final List<String> QUESTIONS = List.of(
            "/incidents?from=2015-03-01&to=2015-03-10&limit=1000&validAt=2016-01-01",
            "/incidents/stats?groupBy=month,type&measure=incidents,deaths.best&validAt=2016-01-01",
            "/actors/GROUP-1/names?validAt=2016-01-01&limit=1000",
            "/benchmarks/accord.c1/status?validAt=2015-06-01");

    private final Path target;
    private final Path state;
    private final Random random = new Random(SEED);
    private final FaultReport report;
    private final Optional<SmallDisk> disk;
    private final Machine machine;
    private final Load load;
    private final Proof proof;
    private final PastAnswers answers;

    private Trial(Path home, Path target) throws Exception {
        this.target = target;
        state = target.resolve("faults");
        report = new FaultReport(() -> load().acknowledged().size());
        report.tell("seed " + SEED + ", " + KILLS + " kills, " + CLIENTS + " clients");
        machine = new Machine(home, state, FreePorts.find());
        // what an earlier run left that was cut short
        machine.killEverything();
        SmallDisk.clear(state);
        Folders.empty(state);
        disk = SmallDisk.at(state);
        machine.up();
        load = new Load(machine.door(), machine.key("PARTNER"), machine.key("EDITOR"), CLIENTS, SEED);
        proof = new Proof(machine.databases(), machine.broker());
        Door door = new Door(machine::door, new LongAdder());
        String reader = machine.key("READER");
        answers = new PastAnswers(path -> door.read(path, reader), QUESTIONS);
    }

    static Trial begin() {
        Path home =
                Path.of(System.getProperty("suivi.home", "..")).toAbsolutePath().normalize();
        Path target =
                Path.of(System.getProperty("suivi.faults.target", "target")).toAbsolutePath();
        try {
            Trial trial = new Trial(home, target);
            trial.during(() -> pause(Duration.ofSeconds(5)));
            return trial;
        } catch (Exception e) {
            throw new IllegalStateException("the trial cannot begin", e);
        }
    }

    Machine machine() {
        return machine;
    }

    Load load() {
        return load;
    }

    Proof proof() {
        return proof;
    }

    FaultReport report() {
        return report;
    }

    Random random() {
        return random;
    }

    /** The disk that holds the state folder; empty where none could be made small. */
    Optional<SmallDisk> disk() {
        return disk;
    }

    /** Lets something happen under load, then proves the whole. */
    void during(Load.Fault fault) throws Exception {
        try {
            load.during(fault);
            report.proved(prove(), load.silence());
        } catch (AssertionError | ConditionTimeoutException complaint) {
            report.failed(String.valueOf(complaint.getMessage()));
            throw complaint;
        }
        answers.note();
    }

    /** Waits until every part answers, and tells how long that took. */
    void awaitAll() {
        long began = System.nanoTime();
        machine.awaitAll();
        report.back(Duration.ofNanos(System.nanoTime() - began));
    }

    /** Waits until a client is told once more that a write of his is recorded. */
    void awaitWrite() {
        int known = load.acknowledged().size();
        await("a write is acknowledged")
                .atMost(UNTIL_WRITTEN)
                .until(() -> load.acknowledged().size() > known);
    }

    /** Starts everything after all was killed. */
    void startAgain() throws IOException {
        long began = System.nanoTime();
        machine.up();
        report.back(Duration.ofNanos(System.nanoTime() - began));
    }

    /** Proves the whole; no client may write meanwhile. */
    Findings prove() {
        return proof.whole(load.acknowledged(), answers);
    }

    /** As soon as the database answers, and while clients write: what is acknowledged by now is recorded. */
    void proveQuickly() {
        var acknowledged = List.copyOf(load.acknowledged());
        await("PostgreSQL answers").atMost(SOON).until(() -> machine.answers(Part.POSTGRES));
        // it may be shot once more while it is asked
        await("the acknowledged can be looked up")
                .atMost(SOON)
                .ignoreException(IllegalStateException.class)
                .untilAsserted(() -> proof.quick(acknowledged));
        report.provedQuickly();
    }

    /** Lets a fault, or the load, go on for so long: the length is what is tried. */
    static void pause(Duration length) throws InterruptedException {
        Thread.sleep(length.toMillis());
    }

    /** A time under so many seconds and a half, chosen at random. */
    void pauseUnder(int seconds) throws InterruptedException {
        pause(Duration.ofMillis(500 + random.nextInt(1000 * seconds)));
    }

    @Override
    public void close() throws Exception {
        Path file = target.resolve("faults-report.txt");
        report.end(SEED, CLIENTS, load.sentAgain(), file);
        machine.close();
        Folders.copy(state.resolve("logs"), target.resolve("faults-logs"));
        if (disk.isPresent()) {
            disk.get().close();
        }
    }
}
