package org.suivi.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tutorial's page, read as what it is: commands, each with an excerpt of its answer. */
record Tutorial(List<Step> steps) {

    private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");
    private static final Pattern STEP = Pattern.compile("```sh\\n(.+?)```\\n```json\\n(.+?)```", Pattern.DOTALL);

    /** A command under a question, and what its answer has to hold. */
    record Step(String question, String command, String excerpt) {}

    static Tutorial read(Path page) {
        try {
            String text = Files.readString(page);
            return new Tutorial(STEP.matcher(text)
                    .results()
                    .map(found -> new Step(
                            questionBefore(text, found.start()), found.group(1).strip(), found.group(2)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String questionBefore(String text, int position) {
        return HEADING.matcher(text)
                .results()
                .takeWhile(heading -> heading.start() < position)
                .map((MatchResult heading) -> heading.group(1))
                .reduce("", (before, last) -> last);
    }
}
