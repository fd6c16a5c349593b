package org.suivi.standalone;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.util.Optional;
import org.suivi.standalone.process.Console;
import org.suivi.standalone.process.Ports;
import org.suivi.standalone.process.ProcessRecord;

/** The Suivi that runs with this state folder, seen from outside. */
final class Running {
    static final String LAUNCHER = "launcher";

    static final int NOT_RUNNING = 3;

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

    boolean runs() throws IOException {
        try (FileLock lock = state.take()) {
            return lock == null;
        }
    }

    Optional<ProcessHandle> launcher() {
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
}
