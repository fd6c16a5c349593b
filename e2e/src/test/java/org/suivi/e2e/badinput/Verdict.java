package org.suivi.e2e.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suivi.e2e.badinput.kinds.Kind;

/** What an answer to bad input owes its reader, whatever was wrong. */
public final class Verdict {

    /** Names of Java and what it prints of a failure, SQL, and where things stand inside. */
    private static final Pattern LEAK = Pattern.compile(
            "\\b(?:java|javax|jakarta|io|org|com)\\.[a-z]\\w*\\.\\w|\\b[A-Z]\\w*(?:Exception|Error)\\b|\\bat \\w+\\.\\w+\\("
                    + "|\\.java\\b|\\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\\s+\\w+\\b.*\\b(?:FROM|VALUES|SET|WHERE)\\b"
                    + "|SQLSTATE|\\bERROR:|jdbc:|hibernate|quarkus|jackson|postgres|\\bnull pointer",
            Pattern.CASE_INSENSITIVE);

    private static final Path PAGES =
            Path.of(System.getProperty("suivi.home", "..")).resolve("docs/problems");

    private Verdict() {}

    /** What is wrong with the answer to a kind; empty if nothing is. */
    public static List<String> of(Kind kind, Answer answer) {
        List<String> complaints = of(answer);
        if (answer.status() != kind.status()) {
            complaints.add("status " + answer.status() + " instead of " + kind.status());
        }
        if (!answer.slug().equals(kind.problem())) {
            complaints.add("problem " + answer.slug() + " instead of " + kind.problem());
        }
        if (!kind.place().isEmpty() && !places(answer).contains(kind.place())) {
            complaints.add("told at " + places(answer) + " instead of " + kind.place());
        }
        return complaints;
    }

    /** What is wrong with any refusal. */
    public static List<String> of(Answer answer) {
        List<String> complaints = new ArrayList<>();
        if (answer.status() < 400 || answer.status() >= 500) {
            complaints.add("no refusal: " + answer.status());
        }
        if (!answer.isProblem()) {
            complaints.add("no problem document: " + answer.headers().get("content-type"));
        }
        if (!Files.exists(PAGES.resolve(answer.slug() + ".md"))) {
            complaints.add("no page explains " + answer.json().path("type"));
        }
        if (answer.json().path("status").asInt() != answer.status()
                || answer.json().path("title").asText().isBlank()
                || answer.json().path("detail").asText().isBlank()
                || answer.json().path("instance").isMissingNode()) {
            complaints.add("title, status, detail or instance is missing");
        }
        for (JsonNode error : answer.json().path("errors")) {
            if (error.path("code").asText().isBlank()
                    || error.path("detail").asText().isBlank()) {
                complaints.add("an error without its code or its detail: " + error);
            }
        }
        if (LEAK.matcher(answer.text()).find()) {
            complaints.add("it tells what is inside");
        }
        return complaints;
    }

    /** The problems that have a page. */
    static Set<String> explained() {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.map(page -> page.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the problem says that the faults are, as {@link Kind#place()} writes it. */
    public static List<String> places(Answer answer) {
        List<String> places = new ArrayList<>();
        for (JsonNode error : answer.json().path("errors")) {
            places.add(
                    error.has("pointer")
                            ? "#" + error.path("pointer").asText()
                            : "?" + error.path("parameter").asText());
        }
        return places;
    }
}
