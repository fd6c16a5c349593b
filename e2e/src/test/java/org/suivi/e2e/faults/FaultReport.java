package org.suivi.e2e.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntSupplier;
import org.suivi.e2e.proof.Findings;

/** What was done and proved, told as it happens and kept for whoever ran it. */
final class FaultReport {

    private final long started = System.nanoTime();
    private final Queue<String> journal = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> faults = new TreeMap<>();
    private final Map<String, String> skipped = new TreeMap<>();
    private final IntSupplier acknowledged;
    private int quick;
    private int whole;
    private int failed;

    /** @param acknowledged how many writes were acknowledged by now */
    FaultReport(IntSupplier acknowledged) {
        this.acknowledged = acknowledged;
    }

    /** Notes a fault, its moment, and what was acknowledged by then. */
    void did(String fault) {
        faults.merge(fault, 1, Integer::sum);
        tell("%s; %d writes acknowledged by then".formatted(fault, acknowledged.getAsInt()));
    }

    void skipped(String fault, String why) {
        skipped.put(fault, why);
        tell("SKIPPED " + fault + ": " + why);
    }

    /** Everything answers again, so long after the last fault ended. */
    void back(Duration after) {
        tell("    every part answers again after " + seconds(after));
    }

    void provedQuickly() {
        quick++;
    }

    /** @param silence for how long no client was told anything */
    void proved(Findings findings, Duration silence) {
        whole++;
        tell("    no write was acknowledged for %s at the longest; all was quiet %s after the last"
                .formatted(seconds(silence), seconds(findings.quiet())));
        tell("    proved: " + findings);
    }

    void failed(String what) {
        failed++;
        tell("    FAILED: " + what);
    }

    int kills() {
        return faults.entrySet().stream()
                .filter(each -> each.getKey().startsWith("kill -9"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    void tell(String line) {
        String told = "%4d s  %s"
                .formatted(Duration.ofNanos(System.nanoTime() - started).toSeconds(), line);
        journal.add(told);
        System.out.println("faults " + told);
    }

    /** Prints the sum, and writes it with the journal to the file. */
    void end(long seed, int clients, long sentAgain, Path file) throws IOException {
        StringBuilder sum = new StringBuilder();
        faults.forEach((fault, times) -> sum.append("%6d  %s%n".formatted(times, fault)));
        skipped.forEach((fault, why) -> sum.append("     -  SKIPPED %s: %s%n".formatted(fault, why)));
        sum.append("%6d  kills in all%n".formatted(kills()));
        sum.append("%6d  writes acknowledged to %d clients, who sent %d requests once more%n"
                .formatted(acknowledged.getAsInt(), clients, sentAgain));
        sum.append("%6d  proofs of the whole passed and %d failed; %d quick ones passed%n"
                .formatted(whole, failed, quick));
        tell("seed " + seed + ", the end");
        System.out.print(sum);
        Files.writeString(file, String.join(System.lineSeparator(), journal) + System.lineSeparator() + sum);
    }

    private static String seconds(Duration length) {
        return "%.1f s".formatted(length.toMillis() / 1000.0);
    }
}
