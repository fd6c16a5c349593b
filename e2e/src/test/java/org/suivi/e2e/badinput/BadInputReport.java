package org.suivi.e2e.badinput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.suivi.e2e.badinput.kinds.Kind;

/** What was tried and what came back, a line each, in the build's folder. */
final class BadInputReport {

    private static final Path FILE = Path.of("target", "bad-input-report.txt");

    private final List<String> lines = new ArrayList<>();

    void add(Kind kind, Answer answer) {
        lines.add("%-60s %d  %s  %s"
                .formatted(kind.name(), answer.status(), answer.slug(), String.join(" ", Verdict.places(answer)))
                .strip());
    }

    void write() throws IOException {
        List<String> all = new ArrayList<>(lines);
        all.add(lines.size() + " kinds");
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, all);
    }
}
