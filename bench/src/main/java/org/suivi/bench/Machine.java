package org.suivi.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What was measured on: in words that name no folder and no host. */
final class Machine {

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
