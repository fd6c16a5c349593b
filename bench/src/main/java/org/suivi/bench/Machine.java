package org.suivi.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What was measured on: in words that name no folder and no host. */
final class Machine {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final double QUIET = 0.1;

    private Machine() {}

    static String described(Path state) throws IOException {
        FileStore disk = Files.getFileStore(state);
        return String.format(
                Locale.ROOT,
                "%d cores (%s), %s of memory, %s; %s %s, JDK %s",
                Runtime.getRuntime().availableProcessors(),
                first("/proc/cpuinfo", "model name"),
                memory(),
                disk.type(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.version());
    }

    /** How many processes wanted a core during the last minute; above the number of cores, others were at work too. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Waits until the cores do next to nothing, at most half a minute: whoever else works here may work longer. */
    static void awaitQuiet() throws InterruptedException, IOException {
        Path times = Path.of("/proc/stat");
        if (!Files.isReadable(times)) {
            TimeUnit.SECONDS.sleep(3);
            return;
        }
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        Cores before = Cores.read(times);
        boolean quiet = false;
        while (!quiet && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(500);
            Cores now = Cores.read(times);
            quiet = now.busySince(before) < QUIET;
            before = now;
        }
    }

    /** What the cores did since they were started, in ticks; proc(5) on Linux names the columns. */
    private record Cores(long idle, long all) {

        private static final int IDLE = 3;

        static Cores read(Path times) throws IOException {
            long[] ticks = Arrays.stream(Files.readAllLines(times).getFirst().split(" +"))
                    .skip(1)
                    .mapToLong(Long::parseLong)
                    .toArray();
            return new Cores(ticks[IDLE], Arrays.stream(ticks).sum());
        }

        double busySince(Cores before) {
            return 1 - (double) (idle - before.idle) / (all - before.all);
        }
    }

    private static String memory() throws IOException {
        String total = first("/proc/meminfo", "MemTotal").replaceAll("[^0-9]", "");
        return total.isEmpty() ? "unknown" : Math.round(Long.parseLong(total) / 1024.0 / 1024.0) + " GB";
    }

    private static String first(String file, String name) throws IOException {
        if (!Files.isReadable(Path.of(file))) {
            return "";
        }
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("");
    }
}
