package org.suivi.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file by which a PostgreSQL server says that it owns its data folder. */
final class PostmasterFile {
    private PostmasterFile() {}

    /**
     * Removes the file if no PostgreSQL stands behind it. The server does so itself unless another program got the
     * same process number meanwhile, as happens after a restart of the machine or of a container.
     */
    static void clearIfStale(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !isPostgres(lines.getFirst().strip())) {
            Files.delete(file);
        }
    }

    private static boolean isPostgres(String process) {
        try {
            return ProcessHandle.of(Long.parseLong(process))
                    .flatMap(handle -> handle.info().command())
                    .map(command -> command.endsWith("postgres"))
                    .orElse(false);
        } catch (NumberFormatException unreadable) {
            return false;
        }
    }
}
