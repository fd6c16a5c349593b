package org.suivi.standalone;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.suivi.standalone.load.LoadFailure;
import org.suivi.standalone.process.Console;
import org.suivi.standalone.process.ProcessRecord;
import org.suivi.standalone.process.StartFailure;
import org.suivi.standalone.secret.AccessKeys;

/** Starts Suivi and stays until it is told to stop by a signal. */
final class Up {
    private final Path home;
    private final StateFolder state;
    private final Settings settings;
    private final Console console;
    private final CountDownLatch forEver = new CountDownLatch(1);
    private volatile @Nullable Standalone standalone;

    Up(Path home, StateFolder state, Settings settings, Console console) {
        this.home = home;
        this.state = state;
        this.settings = settings;
        this.console = console;
    }

    int run() throws IOException {
        try (FileLock lock = state.take()) {
            if (lock == null) {
                return new Running(state, settings, console).tell();
            }
            new ProcessRecord(state.processes(), Running.LAUNCHER).write(ProcessHandle.current());
            boolean first = !Files.exists(state.keys());
            Standalone whole = new Standalone(home, state, settings, console);
            standalone = whole;
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
            AccessKeys keys = whole.start();
            loadFirstCase();
            Files.writeString(state.readyMark(), "");
            greet(keys, first);
            rememberStart(whole);
            forEver.await();
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (SQLException failure) {
            throw new StartFailure("PostgreSQL refused: " + failure.getMessage(), failure);
        }
    }

    /** A case that cannot be loaded is told, and leaves Suivi running: what it lacks can be loaded later. */
    private void loadFirstCase() throws IOException {
        Path folder = settings.firstCase(home);
        if (folder == null || Files.exists(state.loadedMark()) || !Files.exists(folder)) {
            return;
        }
        try {
            new Load(state, settings, console).folder(folder);
            Files.writeString(state.loadedMark(), folder + "\n");
        } catch (LoadFailure failure) {
            console.plain(failure.getMessage());
            console.line(
                    "Suivi runs without the rest of this case; the next start tries again, or: ./suivi load " + folder);
        }
    }

    /** In the background: whoever uses Suivi meanwhile shall not wait for it, and it can fail without harm. */
    private void rememberStart(Standalone whole) {
        Thread.ofPlatform().daemon().name("remember the start").start(() -> {
            try {
                whole.rememberStart();
            } catch (IOException failure) {
                console.line("the next start will be no quicker: " + failure.getMessage());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void greet(AccessKeys keys, boolean first) {
        console.line("Suivi is up: " + Running.address(settings));
        if (first) {
            console.plain("%nThe keys, shown once; they are kept in %s, which only you can read:%n%n%s"
                    .formatted(state.keys(), keys.asEnvironment()));
        }
        console.line("Ctrl-C or ./suivi down stops it");
    }

    private void stop() {
        Standalone whole = standalone;
        if (whole == null) {
            return;
        }
        try {
            Files.deleteIfExists(state.readyMark());
            whole.stop();
            new ProcessRecord(state.processes(), Running.LAUNCHER).forget();
            console.line("Suivi is down");
        } catch (IOException failure) {
            console.line("the record of this run could not be removed: " + failure.getMessage());
        }
    }
}
