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
 * measure it measures all: {@code starts}, {@code posts}, {@code reads}, {@code delay}. {@code match} has to be named: it loads a million names first.
 */
public final class Bench {

    private static final List<String> ALL = List.of("starts", "posts", "reads", "delay");

    /** Loads a million names, so it is measured by itself and only when it is asked for. */
    private static final String MATCH = "match";

    private Bench() {}

    /** Takes what to measure, and {@code --quick} for a short run; {@code suivi.home} says where what is measured was built. */
    public static void main(String[] arguments) throws Exception {
        List<String> wanted = new ArrayList<>(List.of(arguments));
        Size size = wanted.remove("--quick") ? Size.QUICK : Size.FULL;
        boolean match = wanted.remove(MATCH);
        if (!ALL.containsAll(wanted)) {
            System.err.println(
                    "bench measures " + String.join(", ", ALL) + ", " + MATCH + "; and --quick makes it short");
            System.exit(2);
        }
        if (match) {
            match(size);
        }
        if (!match || !wanted.isEmpty()) {
            measure(wanted.isEmpty() ? ALL : wanted, size);
        }
    }

    private static void match(Size size) throws Exception {
        Path folder = Path.of(System.getProperty("suivi.home"), "bench/target");
        Files.createDirectories(folder);
        Report report = new Report(folder.resolve("report-match.md"));
        report.line(Machine.described(folder));
        tellLoad(report, "before");
        MatchWork.measure(folder, size, report);
        tellLoad(report, "after");
    }

    private static void measure(List<String> wanted, Size size) throws Exception {
        Path folder = Path.of(System.getProperty("suivi.home"), "bench/target");
        Path state = folder.resolve("state");
        Files.createDirectories(state);
        Report report = new Report(folder.resolve("report.md"));
        report.line(Machine.described(state));
        tellLoad(report, "before");
        if (wanted.contains("starts")) {
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
            if (!wanted.equals(List.of("starts"))) {
                work.memory("after all that");
            }
        }
        tellLoad(report, "after");
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
