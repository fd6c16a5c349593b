package org.suivi.standalone.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Which process was started for a name; a process that merely got the same number later is told apart by its start. */
public final class ProcessRecord {
    /** The kernel counts starts from boot, and the boot's wall time shifts a little when the clock is set. */
    private static final Duration START_TOLERANCE = Duration.ofSeconds(2);

    private final Path file;

    public ProcessRecord(Path folder, String name) {
        this.file = folder.resolve(name + ".pid");
    }

    public Path file() {
        return file;
    }

    public void write(ProcessHandle process) throws IOException {
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        Files.writeString(file, process.pid() + " " + started + "\n");
    }

    /** The recorded process if it still runs. */
    public Optional<ProcessHandle> running() {
        try {
            String[] parts = Files.readString(file).strip().split(" ", -1);
            long started = Long.parseLong(parts[1]);
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> isSame(process, started));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isSame(ProcessHandle process, long started) {
        return process.info()
                .startInstant()
                .map(instant -> Math.abs(instant.toEpochMilli() - started) <= START_TOLERANCE.toMillis())
                .orElse(false);
    }

    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Ends the process and returns when it is gone: by asking first, by force after the child's patience. */
    public static void end(Child child, ProcessHandle process) {
        child.askToStop(process);
        if (!goneWithin(process, child.patience())) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            goneWithin(process, Duration.ofSeconds(10));
        }
    }

    private static boolean goneWithin(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException unexpected) {
            throw new CompletionException(unexpected);
        }
    }
}
