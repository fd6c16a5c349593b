package org.suivi.e2e.machine;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The processes of one installation, found by the records in its own state folder and no other way. */
public final class Processes {

    private static final Duration UNTIL_RECORDED = Duration.ofSeconds(90);

    private final Path records;

    Processes(Path state) {
        this.records = state.resolve("run");
    }

    /** Sends a signal, by its name without SIG, to a program and, where asked, all that it started. */
    public static void signal(String signal, List<ProcessHandle> processes) {
        List<String> command = Stream.concat(
                        Stream.of("kill", "-" + signal), processes.stream().map(each -> String.valueOf(each.pid())))
                .toList();
        try {
            // one that ended by itself meanwhile makes it complain, which is no matter
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public void signal(String signal, Part part) {
        signal(signal, List.of(running(part)));
    }

    /** The same for the program and its own children: for PostgreSQL, all that serve its connections. */
    public void signalAll(String signal, Part part) {
        ProcessHandle process = running(part);
        signal(signal, Stream.concat(Stream.of(process), process.descendants()).toList());
    }

    /** The process of that part; waits for it while the launcher is about to start it again. */
    public ProcessHandle running(Part part) {
        return await(part.title() + " runs")
                .atMost(UNTIL_RECORDED)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> find(part), Optional::isPresent)
                .orElseThrow();
    }

    Optional<ProcessHandle> find(Part part) {
        try {
            String[] words = Files.readString(records.resolve(part.title() + ".pid"))
                    .strip()
                    .split(" ", -1);
            Instant started = Instant.ofEpochMilli(Long.parseLong(words[1]));
            // another program may have got the same number since
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(each -> each.info()
                            .startInstant()
                            .map(it -> Duration.between(it, started).abs().toSeconds() < 2)
                            .orElse(false));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException beingWritten) {
            return Optional.empty();
        }
    }
}
