package org.suivi.e2e.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers for instants that are past: the same bytes whenever they are asked for again. */
public final class PastAnswers {

    private static final Pattern KNOWN_AT = Pattern.compile("\"knownAt\" ?: ?\"([^\"]+)\"");

    private final Function<String, byte[]> ask;
    private final List<String> questions;
    private final List<Asked> asked = new ArrayList<>();

    private record Asked(String question, byte[] answer) {}

    /**
     * Begins with no answers.
     *
     * @param ask gets the body of a path of the API
     * @param questions paths with a query, whose answers tell their {@code knownAt}
     */
    public PastAnswers(Function<String, byte[]> ask, List<String> questions) {
        this.ask = ask;
        this.questions = questions;
    }

    /** Asks every question as of now, and keeps what is answered. */
    public void note() {
        for (String question : questions) {
            String now = new String(ask.apply(question), java.nio.charset.StandardCharsets.UTF_8);
            Matcher clock = KNOWN_AT.matcher(now);
            if (!clock.find()) {
                throw new AssertionError("no knownAt in the answer to " + question + ": " + now);
            }
            String past = question + "&knownAt=" + clock.group(1);
            asked.add(new Asked(past, ask.apply(past)));
        }
    }

    void look(Findings findings) {
        findings.looked("past answers", asked.size());
        findings.complain(asked.stream()
                .filter(each -> !Arrays.equals(each.answer, ask.apply(each.question)))
                .map(each -> "the answer changed: " + each.question)
                .toList());
    }
}
