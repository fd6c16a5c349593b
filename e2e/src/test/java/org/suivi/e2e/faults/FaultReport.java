package org.suivi.e2e.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What was done and proved, for whoever ran it. */
final class FaultReport {

    private final long started = System.nanoTime();
    private final Map<String, Integer> faults = new TreeMap<>();
    private final Map<String, String> skipped = new TreeMap<>();
    private int quick;
    private int whole;

    /** Notes a fault, and tells it at once. */
    void did(String fault) {
        faults.merge(fault, 1, Integer::sum);
        tell(fault);
    }

    void skipped(String fault, String why) {
        skipped.put(fault, why);
        tell("SKIPPED " + fault + ": " + why);
    }

    void provedQuickly() {
        quick++;
    }

    void proved(int acknowledged) {
        whole++;
        tell("proved, with " + acknowledged + " acknowledged writes");
    }

    int kills() {
        return faults.entrySet().stream()
                .filter(each -> each.getKey().startsWith("kill -9"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    void tell(String line) {
        System.out.printf("faults %4d s  %s%n", seconds(), line);
    }

    private long seconds() {
        return Duration.ofNanos(System.nanoTime() - started).toSeconds();
    }

    /** Prints the whole and writes it to the file. */
    void end(long seed, int acknowledged, long sentAgain, int answers, Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        faults.forEach((fault, times) -> text.append("%5d  %s%n".formatted(times, fault)));
        skipped.forEach((fault, why) -> text.append("    -  SKIPPED %s: %s%n".formatted(fault, why)));
        text.append("%5d  kills in all%n".formatted(kills()));
        text.append("%5d  writes acknowledged, requests sent once more: %d%n".formatted(acknowledged, sentAgain));
        text.append("%5d  whole proofs passed, and %d quick ones%n".formatted(whole, quick));
        text.append("%5d  past answers asked again after each%n".formatted(answers));
        text.append("seed %d, %d s%n".formatted(seed, seconds()));
        System.out.print(text);
        Files.writeString(file, text);
    }
}
