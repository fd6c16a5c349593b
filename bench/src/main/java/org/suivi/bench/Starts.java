package org.suivi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts from an empty folder, and later ones with what the JVM remembers of the first beside those without. */
final class Starts {

    private static final String SECONDS = "%.1f";
    private static final Map<String, String> EMPTY = Map.of("SUIVI_CASE", "none");
    private static final Map<String, String> NOTHING_REMEMBERED = Map.of("SUIVI_START_CACHE", "no");

    private final Path state;
    private final Size size;
    private final Report report;

    Starts(Path state, Size size, Report report) {
        this.state = state;
        this.size = size;
        this.report = report;
    }

    /** Leaves an installation that has its case and remembers its start. */
    void measure() throws IOException, InterruptedException {
        List<Double> empty = new ArrayList<>();
        for (int round = 1; round < size.emptyStarts(); round++) {
            Installation.remove(state);
            empty.add(seconds(EMPTY));
        }
        Installation.remove(state);
        double loaded;
        try (Installation first = Installation.start(state, Map.of())) {
            empty.add(first.times().answers());
            loaded = first.times().whole() - first.times().answers();
            first.awaitStartCaches();
        }
        List<Double> plain = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        for (int round = 0; round < size.rounds(); round++) {
            plain.add(seconds(NOTHING_REMEMBERED));
            warm.add(seconds(Map.of()));
        }
        report.heading("Start");
        report.columns("from the command until all services answer, in seconds", "median (least–most)", "starts");
        report.row("empty folder, nothing remembered", Spread.of(empty).shown(SECONDS), empty.size());
        report.row(
                "data there, nothing remembered (the yardstick)",
                Spread.of(plain).shown(SECONDS),
                plain.size());
        report.row("data there, start remembered", Spread.of(warm).shown(SECONDS), warm.size());
        report.line("");
        report.line("At the very first start the case is loaded then, in %.1f s more.".formatted(loaded));
    }

    private double seconds(Map<String, String> settings) throws IOException, InterruptedException {
        try (Installation one = Installation.start(state, settings)) {
            return one.times().answers();
        }
    }
}
