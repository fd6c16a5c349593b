package org.suivi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Suivi of the bench's own, on ports and in a folder of its own, started from the packaged jars as {@code ./suivi up} does. */
final class Installation implements AutoCloseable {

    /** The four services and the broker. */
    private static final int PROGRAMS_WITH_A_CACHE = 5;

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Suivi suivi;
    private final Process launcher;
    private final Times times;

    private Installation(Suivi suivi, Process launcher, Times times) {
        this.suivi = suivi;
        this.launcher = launcher;
        this.times = times;
    }

    /**
     * How long a start took, from the command, in seconds.
     *
     * @param answers until the last of the services says that it is ready
     * @param whole until the launcher says so; at the first start the case is loaded by then
     */
    record Times(double answers, double whole) {}

    /**
     * Starts one and returns when it is up.
     *
     * @param settings as {@code docs/operations.md} has them, beside the ports
     */
    static Installation start(Path state, Map<String, String> settings) throws IOException, InterruptedException {
        Suivi suivi = new Suivi(state, Ports.free());
        Files.createDirectories(state);
        Files.deleteIfExists(state.resolve("run/ready"));
        long began = System.nanoTime();
        Process launcher = launch(suivi, settings);
        // who ends the bench ends what it started
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy));
        try {
            double answers =
                    await(launcher, began, () -> suivi.ports().management().allMatch(Installation::isReady));
            double whole = await(launcher, began, () -> Files.exists(state.resolve("run/ready")));
            return new Installation(suivi, launcher, new Times(answers, whole));
        } catch (RuntimeException | InterruptedException e) {
            stop(launcher);
            throw e;
        }
    }

    Suivi suivi() {
        return suivi;
    }

    Times times() {
        return times;
    }

    /** The launcher and all that it started. */
    Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(launcher.toHandle()), launcher.descendants());
    }

    /** Waits until every program has written down its start, where this Java knows how to. */
    void awaitStartCaches() throws InterruptedException {
        Path folder = suivi.state().resolve("starts");
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (caches(folder) < PROGRAMS_WITH_A_CACHE && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        // the last one is still being written when it appears
        TimeUnit.SECONDS.sleep(3);
    }

    @Override
    public void close() throws InterruptedException {
        stop(launcher);
    }

    /** Removes all that an installation kept. */
    static void remove(Path state) throws IOException {
        if (!Files.exists(state)) {
            return;
        }
        try (Stream<Path> all = Files.walk(state)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static Process launch(Suivi suivi, Map<String, String> settings) throws IOException {
        Path home = Path.of(System.getProperty("suivi.home"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        java.toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dsuivi.home=" + home,
                        "-Dsuivi.state=" + suivi.state(),
                        "-jar",
                        home.resolve("standalone/target/standalone.jar").toString(),
                        "up"))
                .redirectErrorStream(true)
                .redirectOutput(suivi.state().resolveSibling("launcher.log").toFile());
        builder.environment().putAll(suivi.ports().asEnvironment());
        // what is measured is the way through the door, not how many it lets through
        builder.environment().put("SUIVI_LIMIT_KEY", "100000000");
        builder.environment().putAll(settings);
        return builder.start();
    }

    private interface Condition {
        boolean holds();
    }

    private static double await(Process launcher, long began, Condition condition) throws InterruptedException {
        while (!condition.holds()) {
            if (!launcher.isAlive() || System.nanoTime() - began > LONGEST_START.toNanos()) {
                throw new IllegalStateException("Suivi did not come up; see launcher.log beside its state folder");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static boolean isReady(int managementPort) {
        try (Http http = new Http(managementPort)) {
            return http.get("/q/health/ready", "").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void stop(Process launcher) throws InterruptedException {
        launcher.destroy();
        if (!launcher.waitFor(2, TimeUnit.MINUTES)) {
            launcher.descendants().forEach(ProcessHandle::destroyForcibly);
            launcher.destroyForcibly();
        }
    }

    private static long caches(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".aot")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
