package org.suivi.standalone;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.suivi.standalone.process.Console;
import org.suivi.standalone.process.Ports;
import org.suivi.standalone.process.ProcessRecord;
import org.suivi.standalone.process.StartFailure;

/** The Suivi that runs with this state folder, seen from outside. */
final class Running {
    static final String LAUNCHER = "launcher";

    private static final int NOT_RUNNING = 3;
    /** The sum of what each of the six programs may take to stop. */
    private static final Duration STOP_PATIENCE = Duration.ofMinutes(4);

    private final StateFolder state;
    private final Settings settings;
    private final Console console;

    Running(StateFolder state, Settings settings, Console console) {
        this.state = state;
        this.settings = settings;
        this.console = console;
    }

    static String address(Settings settings) {
        String host = settings.host().equals("0.0.0.0") ? "localhost" : settings.host();
        return "http://%s:%d/".formatted(host, settings.port());
    }

    private boolean runs() throws IOException {
        try (FileLock lock = state.take()) {
            return lock == null;
        }
    }

    private Optional<ProcessHandle> launcher() {
        return new ProcessRecord(state.processes(), LAUNCHER).running();
    }

    int exitCode() throws IOException {
        return runs() ? 0 : NOT_RUNNING;
    }

    /** Says what runs and what answers. */
    int tell() throws IOException {
        if (!runs()) {
            console.plain("Suivi is not running.");
            return NOT_RUNNING;
        }
        String process =
                launcher().map(handle -> " (process " + handle.pid() + ")").orElse("");
        String how = Files.exists(state.readyMark()) ? "Suivi runs" : "Suivi is starting or stopping";
        console.plain(how + process + ": " + Running.address(settings));
        row("PostgreSQL", settings.databasePort(), Ports.answers(settings.databasePort()));
        row("Kafka", settings.kafkaPort(), Ports.answers(settings.kafkaPort()));
        for (Service service : Service.values()) {
            row(service.folder(), settings.port(service), ServiceProcess.isReady(settings.port(service)));
        }
        return 0;
    }

    private void row(String name, int port, boolean ready) {
        console.plain("  %-18s %5d  %s".formatted(name, port, ready ? "ready" : "NOT READY"));
    }

    /** Tells it to stop and returns when all of it is gone. */
    int end() throws IOException {
        if (!runs()) {
            console.plain("Suivi is not running.");
            return 0;
        }
        ProcessHandle launcher = launcher()
                .orElseThrow(() ->
                        new StartFailure("Suivi runs, but " + state.processes() + " does not say as which process."));
        console.line("Suivi is stopping");
        launcher.destroy();
        long deadline = System.nanoTime() + STOP_PATIENCE.toNanos();
        try {
            while (runs()) {
                if (System.nanoTime() > deadline) {
                    throw new StartFailure(
                            "Suivi (process %d) does not stop; see %s".formatted(launcher.pid(), state.logs()));
                }
                Thread.sleep(100);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 1;
        }
        console.line("Suivi is down");
        return 0;
    }
}
