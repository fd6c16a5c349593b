package org.suivi.e2e;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.suivi.e2e.proof.Databases;

/** One running Suivi, started from its packaged jars into an empty folder and stopped with the tests. */
public final class Installation implements AutoCloseable {

    /** Whose key it is: one for each role. */
    public enum Holder {
        ADMIN,
        EDITOR,
        REVIEWER,
        MONITOR,
        PARTNER,
        READER
    }

    // the four services, PostgreSQL, Kafka and the first case, on two cores that do other things too
    private static final Duration UNTIL_READY = Duration.ofMinutes(10);

    private static final Path HOME =
            Path.of(System.getProperty("suivi.home", "..")).toAbsolutePath().normalize();
    private static final Path JAR = HOME.resolve("standalone/target/standalone.jar");

    private final Path state;
    private final FreePorts ports;
    private final Process launcher;

    private Installation(Path state, FreePorts ports, Process launcher) {
        this.state = state;
        this.ports = ports;
        this.launcher = launcher;
    }

    static Installation start() {
        Path state =
                Path.of(System.getProperty("suivi.e2e.state", "target/state")).toAbsolutePath();
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(
                    JAR + " is missing: package the whole project first, mvn -DskipTests package");
        }
        FreePorts ports = FreePorts.find();
        Installation installation = new Installation(state, ports, launch(command(state, ports, "up"), state));
        installation.awaitReady();
        return installation;
    }

    /** What a command of the launcher prints, such as {@code load} with a folder. */
    String run(String... words) throws IOException, InterruptedException {
        Process running = command(state, ports, words).start();
        String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", words) + " failed:\n" + printed);
        }
        return printed;
    }

    /** The root of the gateway. */
    public String address() {
        return "http://127.0.0.1:" + ports.gateway();
    }

    /** A service behind the gateway, which clients never see. */
    String addressOf(int service) {
        return "http://127.0.0.1:" + ports.service(service);
    }

    /** Where a service tells operators of itself; 0 is the gateway. */
    String managementOf(int service) {
        return "http://127.0.0.1:" + (ports.service(service) + 1000);
    }

    String kafka() {
        return "127.0.0.1:" + ports.kafka();
    }

    /** Requests of the API by somebody without a key. */
    RequestSpecification anybody() {
        return builder().build();
    }

    /** Requests of the API with the key of a role. */
    RequestSpecification as(Holder holder) {
        return builder().addHeader("X-API-Key", key(holder)).build();
    }

    /** The key of a role. */
    public String key(Holder holder) {
        Properties keys = new Properties();
        try (var reader = Files.newBufferedReader(state.resolve("keys.env"))) {
            keys.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys.getProperty("SUIVI_" + holder.name().toUpperCase(Locale.ROOT) + "_KEY");
    }

    /** What lies behind the services. */
    public Databases databases() {
        return new Databases(ports.database(), state.resolve("secrets/passwords"));
    }

    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(2, TimeUnit.MINUTES)) {
                launcher.descendants().forEach(ProcessHandle::destroyForcibly);
                launcher.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private RequestSpecBuilder builder() {
        return new RequestSpecBuilder()
                .setBaseUri(address())
                .setBasePath("/api/v1")
                .setContentType(ContentType.JSON)
                .setUrlEncodingEnabled(true);
    }

    private static Process launch(ProcessBuilder builder, Path state) {
        try {
            remove(state);
            Files.createDirectories(state);
            builder.redirectOutput(log(state).toFile());
            builder.environment()
                    .putAll(Map.of("SUIVI_CASE", "data/mali", "SUIVI_MEMORY", "384m", "SUIVI_START_CACHE", "no"));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A command of the launcher, such as {@code up}. */
    private static ProcessBuilder command(Path state, FreePorts ports, String... words) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> line = new ArrayList<>(List.of(java, "-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        line.addAll(List.of("-Dsuivi.home=" + HOME, "-Dsuivi.state=" + state, "-jar", JAR.toString()));
        line.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(HOME.toFile()).redirectErrorStream(true);
        builder.environment().putAll(ports.asEnvironment());
        return builder;
    }

    private void awaitReady() {
        try {
            Awaitility.await("Suivi is up")
                    .atMost(UNTIL_READY)
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> Files.exists(state.resolve("run/ready")) || !launcher.isAlive());
        } finally {
            if (!Files.exists(state.resolve("run/ready"))) {
                close();
            }
        }
        if (!launcher.isAlive()) {
            throw new IllegalStateException("Suivi did not start:\n" + tail(log(state)));
        }
    }

    private static Path log(Path state) {
        return state.resolveSibling(state.getFileName() + ".log");
    }

    private static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
