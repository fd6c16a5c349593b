package org.suivi.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one folder that holds all that this installation keeps: databases, topics, secrets, logs. */
record StateFolder(Path root) {
    static StateFolder at(Path root) throws IOException {
        Path absolute = Files.createDirectories(root).toRealPath();
        // the folder may be passed through, since PostgreSQL may run as another user; what is secret is closed itself
        Files.setPosixFilePermissions(absolute, PosixFilePermissions.fromString("rwx--x--x"));
        StateFolder state = new StateFolder(absolute);
        for (Path closed : List.of(
                state.secrets(),
                state.logs(),
                state.kafka(),
                state.processes(),
                state.imports(),
                state.startCaches())) {
            Files.createDirectories(closed);
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
        return state;
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** Files that were sent to be imported wait here until their rows are taken. */
    Path imports() {
        return root.resolve("imports");
    }

    /** What the programs remember of their starts; may be deleted at any time. */
    Path startCaches() {
        return root.resolve("starts");
    }

    Path processes() {
        return root.resolve("run");
    }

    /** Stands while everything answers; the script waits for it. */
    Path readyMark() {
        return processes().resolve("ready");
    }

    Path keys() {
        return root.resolve("keys.env");
    }

    Path bootstrapKeys() {
        return secrets().resolve("bootstrap-keys");
    }

    /** Says that the first case was loaded. */
    Path loadedMark() {
        return root.resolve("loaded");
    }

    /** Takes the folder for this launcher; null when another holds it. The kernel gives it back however we end. */
    @Nullable
    FileLock take() throws IOException {
        FileChannel channel =
                FileChannel.open(processes().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return lock;
        } catch (OverlappingFileLockException heldByThisJvm) {
            channel.close();
            return null;
        }
    }
}
