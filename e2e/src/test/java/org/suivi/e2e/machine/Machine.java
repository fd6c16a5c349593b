package org.suivi.e2e.machine;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.suivi.e2e.FreePorts;
import org.suivi.e2e.proof.Broker;
import org.suivi.e2e.proof.Databases;

/** One installation, started by its own launcher with a state folder and ports of its own, and hurt as a machine is hurt. */
public final class Machine implements AutoCloseable {

    private static final Duration UNTIL_UP = Duration.ofMinutes(6);
    private static final Duration UNTIL_BACK = Duration.ofMinutes(3);

    private final Path home;
    private final Path state;
    private final FreePorts ports;
    private final Processes processes;
    private final Databases databases;
    private final Broker broker;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    public Machine(Path home, Path state, FreePorts ports) {
        this.home = home;
        this.state = state;
        this.ports = ports;
        this.processes = new Processes(state);
        this.databases = new Databases(ports.database(), state.resolve("secrets/passwords"));
        this.broker = new Broker("127.0.0.1:" + ports.kafka());
    }

    public Databases databases() {
        return databases;
    }

    public Broker broker() {
        return broker;
    }

    public Processes processes() {
        return processes;
    }

    public String door() {
        return "http://127.0.0.1:" + ports.gateway();
    }

    /** The management port of a service. */
    public int management(Part service) {
        return 1000 + ports.service(service.number());
    }

    Path jarOf(Part service) {
        return home.resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    public Path log(String name) {
        return state.resolve("logs").resolve(name + ".log");
    }

    /** The key of a role, as {@code PARTNER}. */
    public String key(String holder) {
        return secret("keys.env", "SUIVI_" + holder + "_KEY");
    }

    public String operatorKey() {
        return secret("secrets/passwords", "operator-key");
    }

    private String secret(String file, String name) {
        Properties secrets = new Properties();
        try (var reader = Files.newBufferedReader(state.resolve(file))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(name);
    }

    /** Starts the launcher and returns when everything answers. */
    public void up() throws IOException {
        Path ready = state.resolve("run/ready");
        // a run that was killed left its mark
        Files.deleteIfExists(ready);
        Process launcher = launch();
        await("Suivi is up")
                .atMost(UNTIL_UP)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> Files.exists(ready) || !launcher.isAlive());
        if (!launcher.isAlive()) {
            throw new AssertionError("Suivi did not start, see " + launcherLog());
        }
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        java(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dsuivi.home=" + home,
                        "-Dsuivi.state=" + state,
                        "-jar",
                        home.resolve("standalone/target/standalone.jar").toString(),
                        "up")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(launcherLog().toFile()));
        builder.environment().putAll(ports.asEnvironment());
        builder.environment().putAll(Map.of("SUIVI_CASE", "e2e/src/test/resources/fault-case", "SUIVI_MEMORY", "256m"));
        return builder.start();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    Path launcherLog() {
        return state.resolveSibling(state.getFileName() + ".log");
    }

    /** Kills every program at once, the launcher first, so that it starts none again. */
    public void killEverything() {
        List<ProcessHandle> all = new ArrayList<>();
        processes.find(Part.LAUNCHER).ifPresent(all::add);
        Part.KEPT.forEach(part -> processes.find(part).ifPresent(each -> {
            all.add(each);
            each.descendants().forEach(all::add);
        }));
        Processes.signal("KILL", all);
        await("all are dead").atMost(Duration.ofSeconds(30)).until(() -> all.stream()
                .noneMatch(ProcessHandle::isAlive));
    }

    public boolean answers(Part part) {
        return switch (part) {
            case POSTGRES -> databases.answer();
            case KAFKA -> broker.answers();
            case LAUNCHER -> processes.find(part).isPresent();
            default -> isReady(management(part));
        };
    }

    /** Whether the service with this management port says that it is ready. */
    boolean isReady(int management) {
        try {
            URI health = URI.create("http://127.0.0.1:" + management + "/q/health/ready");
            HttpRequest question = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Returns when every part answers; throws with the first that does not. */
    public void awaitAll() {
        for (Part part : Part.KEPT) {
            await(part.title() + " answers")
                    .atMost(UNTIL_BACK)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> answers(part));
        }
    }

    /** Stops it as an operator does; by force if it does not end. */
    @Override
    public void close() {
        processes.find(Part.LAUNCHER).ifPresent(launcher -> {
            launcher.destroy();
            await("Suivi is down").atMost(Duration.ofMinutes(3)).until(() -> !launcher.isAlive());
        });
        killEverything();
    }
}
