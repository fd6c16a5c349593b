package org.suivi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a program holds in memory, in MB.
 *
 * @param resident all its pages, also those that it shares with others
 * @param proportional shared pages divided among those that share them, so that it may be summed
 */
record Memory(double resident, double proportional) {

    private static final Pattern SERVICE = Pattern.compile("/([a-z-]+)/target/quarkus-app/");

    Memory plus(Memory other) {
        return new Memory(resident + other.resident, proportional + other.proportional);
    }

    /** By program; the processes of PostgreSQL are one. Empty where the system has no {@code smaps_rollup}. */
    static Map<String, Memory> byProgram(Stream<ProcessHandle> processes) {
        Map<String, Memory> all = new TreeMap<>();
        processes.forEach(each -> {
            try {
                Path process = Path.of("/proc", String.valueOf(each.pid()));
                all.merge(name(process), of(process), Memory::plus);
            } catch (IOException gone) {
                // one that has just ended
            }
        });
        return all;
    }

    private static Memory of(Path process) throws IOException {
        double resident = 0;
        double proportional = 0;
        for (String line : Files.readAllLines(process.resolve("smaps_rollup"))) {
            if (line.startsWith("Rss:")) {
                resident = megabytes(line);
            } else if (line.startsWith("Pss:")) {
                proportional = megabytes(line);
            }
        }
        return new Memory(resident, proportional);
    }

    private static double megabytes(String line) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0;
    }

    private static String name(Path process) throws IOException {
        String command = Files.readString(process.resolve("cmdline")).replace('\0', ' ');
        if (command.startsWith("postgres") || command.contains("/bin/postgres ")) {
            return "PostgreSQL";
        }
        // the broker runs from the launcher's jar
        if (command.contains("kafka.Kafka")) {
            return "Kafka";
        }
        Matcher service = SERVICE.matcher(command);
        return service.find() ? service.group(1) : "launcher";
    }
}
