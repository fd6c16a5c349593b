package org.suivi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The yardstick of reads and writes: {@code bench/bare}, a Quarkus endpoint with nothing around it, on the same database. */
final class BareApp implements AutoCloseable {

    private final Process process;

    private BareApp(Process process) {
        this.process = process;
    }

    /** Starts it with what a service of ours is started with, and returns when it answers. */
    static BareApp start(Suivi suivi, String warmPath) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("suivi.home"));
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms48m",
                        "-Xmx256m",
                        "-XX:NewSize=24m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        home.resolve("bench/bare/target/quarkus-app/quarkus-run.jar")
                                .toString()))
                .redirectErrorStream(true)
                .redirectOutput(suivi.state().resolveSibling("bare.log").toFile());
        builder.environment().put("BARE_PORT", String.valueOf(suivi.ports().bare()));
        builder.environment().put("BARE_DB_URL", suivi.databaseUrl() + "?currentSchema=suivi");
        builder.environment().put("BARE_DB_PASSWORD", suivi.databasePassword());
        BareApp app = new BareApp(builder.start());
        for (int tries = 0; !answers(suivi.ports().bare(), warmPath); tries++) {
            if (tries > 600 || !app.process.isAlive()) {
                app.close();
                throw new IllegalStateException(
                        "the bare endpoint did not come up; see bare.log beside the state folder");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return app;
    }

    private static boolean answers(int port, String path) {
        try (Http http = new Http(port)) {
            return http.get(path, "").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
