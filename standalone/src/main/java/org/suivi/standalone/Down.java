package org.suivi.standalone;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.suivi.standalone.process.Console;
import org.suivi.standalone.process.ProcessRecord;
import org.suivi.standalone.process.StartFailure;

/** Stops the Suivi that runs with a state folder, or what is left of one whose launcher was killed. */
final class Down {
    /** The sum of what each of the six programs may take to stop. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path home;
    private final StateFolder state;
    private final Settings settings;
    private final Console console;

    Down(Path home, StateFolder state, Settings settings, Console console) {
        this.home = home;
        this.state = state;
        this.settings = settings;
        this.console = console;
    }

    int run() throws IOException {
        try (FileLock lock = state.take()) {
            if (lock != null) {
                return endLeftovers();
            }
        }
        return endLauncher();
    }

    private int endLeftovers() throws IOException {
        if (Files.exists(launcher().file())) {
            new Standalone(home, state, settings, console).stop();
            launcher().forget();
        }
        console.plain("Suivi is not running.");
        return 0;
    }

    private ProcessRecord launcher() {
        return new ProcessRecord(state.processes(), Running.LAUNCHER);
    }

    private int endLauncher() throws IOException {
        ProcessHandle launcher = launcher()
                .running()
                .orElseThrow(() -> new StartFailure(
                        "Suivi runs, but %s does not say as which process.".formatted(state.processes())));
        console.line("Suivi is stopping");
        launcher.destroy();
        Running running = new Running(state, settings, console);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (running.runs()) {
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
