package org.suivi.e2e.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A disk that is as large as we say: a file system in memory, where we may mount one. */
public final class SmallDisk implements AutoCloseable {

    private static final String NAME = "suivi-faults";
    private static final String WIDE = "4g";
    private static final long SPARE = 1024 * 1024;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Takes away what an earlier run that was cut short left mounted there. */
    public static void clear(Path folder) throws IOException, InterruptedException {
        if (Files.exists(folder) && Files.getFileStore(folder).name().equals(NAME)) {
            run("umount", "-l", folder.toString());
        }
    }

    /** Mounts one at the empty folder; nothing where that is not allowed. */
    public static Optional<SmallDisk> at(Path folder) throws IOException, InterruptedException {
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "mode=755,size=" + WIDE, NAME, folder.toString());
        return mounted ? Optional.of(new SmallDisk(folder)) : Optional.empty();
    }

    /** Leaves next to nothing of it free. */
    public void fill() throws IOException, InterruptedException {
        var store = Files.getFileStore(folder);
        long used = store.getTotalSpace() - store.getUnallocatedSpace();
        resize(String.valueOf(used + SPARE));
    }

    public void giveBack() throws IOException, InterruptedException {
        resize(WIDE);
    }

    private void resize(String size) throws IOException, InterruptedException {
        if (!run("mount", "-o", "remount,size=" + size, folder.toString())) {
            throw new IllegalStateException("the disk cannot be made " + size);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (!run("umount", folder.toString())) {
            run("umount", "-l", folder.toString());
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
