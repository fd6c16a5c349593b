package org.suivi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts a Suivi of its own, measures it beside its yardsticks, takes it down, and writes a report. Without words for what to
 * measure it measures {@code starts}, {@code posts}, {@code reads} and {@code delay}; {@code match} loads a million names first, and so is
 * measured only where it is named.
 */
public final class Bench {

    private static final String STARTS = "starts";
    private static final String MATCH = "match";
    private static final List<String> WORK = List.of("posts", "reads", "delay");
    private static final List<String> UNLESS_NAMED = List.of(STARTS, "posts", "reads", "delay");

    private Bench() {}

    /** Takes what to measure, and {@code --quick} for a short run; {@code suivi.home} says where what is measured was built. */
    public static void main(String[] arguments) throws Exception {
        List<String> wanted = new ArrayList<>(List.of(arguments));
        Size size = wanted.remove("--quick") ? Size.QUICK : Size.FULL;
        List<String> known = new ArrayList<>(UNLESS_NAMED);
        known.add(MATCH);
        if (!known.containsAll(wanted)) {
            System.err.println("bench measures " + String.join(", ", known) + "; and --quick makes it short");
            System.exit(2);
        }
        measure(wanted.isEmpty() ? UNLESS_NAMED : wanted, size);
    }

    private static void measure(List<String> wanted, Size size) throws Exception {
        Path folder = Path.of(System.getProperty("suivi.home"), "bench/target");
        Files.createDirectories(folder);
        Report report = new Report(folder.resolve("report.md"));
        report.line(Machine.described(folder));
        tellLoad(report, "before");
        if (!wanted.equals(List.of(MATCH))) {
            measureTheCase(folder.resolve("state"), wanted, size, report);
        }
        if (wanted.contains(MATCH)) {
            MatchWork.measure(folder, size, report);
        }
        tellLoad(report, "after");
    }

    /** What is measured on an installation that holds Mali's case. */
    private static void measureTheCase(Path state, List<String> wanted, Size size, Report report) throws Exception {
        Files.createDirectories(state);
        if (wanted.contains(STARTS)) {
            new Starts(state, size, report).measure();
        } else {
            ensureInstalled(state);
        }
        try (Installation suivi = Installation.start(state, Map.of())) {
            // what a start leaves to be collected is collected by then
            TimeUnit.SECONDS.sleep(20);
            Work work = new Work(suivi, size, report);
            work.memory("after the start");
            for (String each : wanted) {
                switch (each) {
                    case "posts" -> work.posts();
                    case "reads" -> work.reads();
                    case "delay" -> work.delay();
                    default -> {}
                }
            }
            if (wanted.stream().anyMatch(WORK::contains)) {
                work.memory("after all that");
            }
        }
    }

    /** What an earlier run left is measured further; without one, the first start with its case is not measured. */
    private static void ensureInstalled(Path state) throws IOException, InterruptedException {
        if (!Files.exists(state.resolve("loaded"))) {
            Installation.remove(state);
            try (Installation first = Installation.start(state, Map.of())) {
                first.awaitStartCaches();
            }
        }
    }

    private static void tellLoad(Report report, String when) throws IOException {
        report.line("Load of the machine %s: %.1f".formatted(when, Machine.load()));
    }
}
