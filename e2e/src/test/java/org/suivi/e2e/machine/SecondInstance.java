package org.suivi.e2e.machine;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.suivi.e2e.FreePorts;

/** A further instance of a service beside the launcher's own, on the same database and broker. */
public final class SecondInstance implements AutoCloseable {

    private static final Duration UNTIL_READY = Duration.ofMinutes(3);

    private final Process process;
    private final int port;

    private SecondInstance(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Whether this system shows with which settings a process was started. */
    public static boolean isPossible() {
        return Files.isReadable(Path.of("/proc/self/environ"));
    }

    /**
     * Starts it with what the first was told, but for its ports.
     *
     * @param others what else it is told otherwise
     */
    public static SecondInstance of(Machine machine, Part service, FreePorts ports, Map<String, String> others)
            throws IOException {
        int port = ports.service(service.number());
        ProcessBuilder builder = new ProcessBuilder(
                        Machine.java(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        machine.jarOf(service).toString())
                .redirectErrorStream(true)
                .redirectOutput(machine.log("second-" + service.title()).toFile());
        builder.environment().putAll(toldTo(machine.processes().running(service)));
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", String.valueOf(port + 1000));
        builder.environment().putAll(others);
        SecondInstance second = new SecondInstance(builder.start(), port);
        await("a second " + service.title() + " is ready")
                .atMost(UNTIL_READY)
                .until(() -> machine.isReady(port + 1000));
        return second;
    }

    private static Map<String, String> toldTo(ProcessHandle process) throws IOException {
        Map<String, String> told = new HashMap<>();
        for (String line :
                Files.readString(Path.of("/proc/" + process.pid() + "/environ")).split("\0", -1)) {
            int sign = line.indexOf('=');
            if (sign > 0 && (line.startsWith("SUIVI_") || line.startsWith("QUARKUS_"))) {
                told.put(line.substring(0, sign), line.substring(sign + 1));
            }
        }
        return told;
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, java.util.concurrent.TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
