package org.suivi.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.standalone.process.FreePort;
import org.suivi.standalone.process.PassableFolder;
import org.suivi.standalone.process.ProcessRecord;

/** The launcher as a program: with the real PostgreSQL and Kafka, and small programs in the place of the services. */
class LauncherTest {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> PROGRAMS =
            List.of("launcher", "postgres", "kafka", "actor-service", "events-service", "benchmark-service", "gateway");

    @TempDir(factory = PassableFolder.class)
    Path home;

    private final Map<String, String> ports = new HashMap<>();
    private Path state;
    private int runs;

    @BeforeEach
    void setUp() throws Exception {
        state = home.resolve(".suivi");
        for (Service service : Service.values()) {
            StandInService.packAs(service.jar(home));
            ports.put(service.portSetting(), String.valueOf(FreePort.withManagement()));
        }
        ports.put("SUIVI_DB_PORT", String.valueOf(FreePort.next()));
        ports.put("SUIVI_KAFKA_PORT", String.valueOf(FreePort.withController()));
        ports.put("SUIVI_START_CACHE", "no");
        Path data = Files.createDirectories(home.resolve("data/mali"));
        Files.writeString(data.resolve("case.json"), """
                [{"file": "actors.json", "post": "/actors", "as": "editor"}]
                """);
        Files.writeString(data.resolve("actors.json"), "[{\"code\": \"CMA\"}]");
    }

    @AfterEach
    void leaveNothingRunning() {
        for (String program : PROGRAMS) {
            record(program).running().ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void everythingComesUpStaysUpAndGoesDown() throws Exception {
        Process launcher = start("up");
        awaitReady();
        assertThat(said()).contains("gateway is ready", "loaded: 1 new", "Suivi is up: http://127.0.0.1:");
        assertThat(said()).contains(Files.readAllLines(state.resolve("keys.env")));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state.resolve("keys.env"))))
                .isEqualTo("rw-------");

        assertThat(call("up")).isZero();
        assertThat(said()).contains("Suivi runs (process " + launcher.pid() + ")");

        long before = pid("actor-service");
        record("actor-service").running().orElseThrow().destroyForcibly();
        await(() -> record("actor-service")
                .running()
                .filter(now -> now.pid() != before)
                .isPresent());

        assertThat(call("down")).isZero();
        assertThat(launcher.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertNothingRuns();
        assertThat(call("status")).isEqualTo(3);
    }

    @Test
    void aStartAfterEverythingWasKilledRecovers() throws Exception {
        Process first = start("up");
        awaitReady();
        String keys = Files.readString(state.resolve("keys.env"));
        first.destroyForcibly().waitFor();
        record("kafka").running().orElseThrow().destroyForcibly();
        long orphan = pid("gateway");

        start("up");
        awaitReady();

        assertThat(said())
                .contains("gateway of an earlier run still runs (process %d)".formatted(orphan))
                .contains("postgres of an earlier run still runs")
                .doesNotContain("loading", "shown once");
        assertThat(Files.readString(state.resolve("keys.env"))).isEqualTo(keys);

        record("launcher").running().orElseThrow().destroyForcibly();
        assertThat(call("down")).isZero();
        assertNothingRuns();
    }

    private void assertNothingRuns() {
        assertThat(PROGRAMS)
                .allSatisfy(program -> assertThat(record(program).running()).isEmpty());
    }

    private ProcessRecord record(String program) {
        return new ProcessRecord(state.resolve("run"), program);
    }

    private long pid(String program) {
        return record(program).running().orElseThrow().pid();
    }

    private void awaitReady() throws InterruptedException {
        await(() -> Files.exists(state.resolve("run/ready")) && said().contains("Suivi is up"));
    }

    private void await(Callable<Boolean> condition) {
        try {
            Awaitility.await().atMost(PATIENCE).until(condition);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(said(), e);
        }
    }

    private int call(String command) throws Exception {
        Process process = start(command);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private Process start(String command) throws IOException {
        runs++;
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dsuivi.home=" + home,
                        "-Dsuivi.state=" + state,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Suivi.class.getName(),
                        command)
                .redirectErrorStream(true)
                .redirectOutput(output().toFile());
        builder.environment().putAll(ports);
        return builder.start();
    }

    /** What the latest run said. */
    private String said() {
        try {
            return Files.readString(output());
        } catch (IOException notYet) {
            return "";
        }
    }

    private Path output() {
        return home.resolve("output-" + runs);
    }
}
