package org.suivi.standalone.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What a JVM remembers of one start so that the next takes half the time or less: the ahead-of-time cache of JDK 25 (JEP 514).
 * The first start with new jars records it. An older Java knows of none, and a cache that does not fit is passed over by the JVM
 * itself.
 */
public final class StartCache {
    private static final int FIRST_JAVA = 25;
    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    // on a machine under load; who stops Suivi meanwhile ends the recording with it
    private static final long LONGEST_MINUTES = 5;

    private static final Duration WHILE_RECORDING = Duration.ofSeconds(8);

    private final Path file;
    private final Path program;

    private StartCache(Path file, Path program) {
        this.file = file;
        this.program = program;
    }

    /** The cache of a program's jar; one of an older jar is no longer fit and is recorded anew. */
    public static StartCache of(Path folder, String name, Path program) {
        return new StartCache(folder.resolve(name + "-" + Runtime.version() + ".aot"), program);
    }

    /** Whether this Java knows of such caches and can be told when to write them. */
    public static boolean isKnown() {
        return Runtime.version().feature() >= FIRST_JAVA && Files.isExecutable(JCMD);
    }

    /** Adds to a command what makes it use the cache, or record one. */
    public JavaCommand into(JavaCommand command) throws IOException {
        if (isFresh()) {
            return command.option("-XX:AOTCache=" + file);
        }
        Files.deleteIfExists(file);
        // it tells of every class that it leaves out, into a log of other lines
        return command.option("-XX:AOTCacheOutput=" + file)
                .option("-Xlog:aot*=error")
                .option("-Xlog:cds*=error");
    }

    /** Whether there is one of this jar. */
    public boolean isFresh() throws IOException {
        return Files.exists(file) && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(program)) >= 0;
    }

    /** How long a JVM may take to stop that still records: it has then stopped its work, and would only write the cache. */
    public Duration patience(Duration usual) {
        try {
            return isFresh() ? usual : WHILE_RECORDING;
        } catch (IOException unknown) {
            return usual;
        }
    }

    /** Has a JVM that records write the cache, and waits for it; the JVM goes on with its work. */
    public void write(ProcessHandle recording) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(JCMD.toString(), String.valueOf(recording.pid()), "AOT.end_recording")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!jcmd.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            jcmd.destroyForcibly();
        }
    }
}
