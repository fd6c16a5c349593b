package org.suivi.standalone.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A program that the launcher keeps running. */
public interface Child {
    /** What people call it; also the name of its log file and of the record of its process. */
    String name();

    Path log();

    /** Starts it once; a leftover of an earlier run that would hinder it is cleared away first. */
    Process start() throws IOException;

    /** Whether it answers, asked of the program itself; quick, and never throws. */
    boolean isReady();

    /** What makes its next start quicker; empty for what is no JVM, or one that knows of no such thing. */
    default Optional<StartCache> startCache() {
        return Optional.empty();
    }

    /** How long a clean stop may take before it is ended by force. */
    default Duration patience() {
        return Duration.ofSeconds(20);
    }

    /** Asks the running program to stop and returns at once. */
    default void askToStop(ProcessHandle process) {
        process.destroy();
    }
}
