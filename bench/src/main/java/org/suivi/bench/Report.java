package org.suivi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What was measured, as Markdown: told as it comes, and kept in a file. */
final class Report {

    private final Path file;
    private final StringBuilder text = new StringBuilder();

    Report(Path file) {
        this.file = file;
    }

    void heading(String heading) throws IOException {
        line("");
        line("## " + heading);
        line("");
    }

    void columns(String... names) throws IOException {
        row((Object[]) names);
        row((Object[]) "---".repeat(names.length).split("(?<=\\G.{3})"));
    }

    void row(Object... cells) throws IOException {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        line(row.toString());
    }

    void line(String line) throws IOException {
        System.out.println(line);
        text.append(line).append('\n');
        Files.writeString(file, text);
    }
}
