package org.suivi.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.suivi.bench.names.Question;

/** Batches of names asked for through the gateway, as a client does that has a key or none. */
record Matches(Suivi suivi, String key) {

    private static final String PATH = Suivi.API + "/actors/match";
    private static final int OK = 200;
    private static final Pattern RESPONSE = Pattern.compile(
            "\"id\":\"[0-9]+\",\"outcome\":\"(\\w+)\",\"candidates\":\\[(?:\\{\"actor\":\"([^\"]+)\")?");

    /** What came of one question: who comes first, and whether it was said that he is meant. */
    record First(@Nullable String actor, boolean isMatch) {}

    /** The body of a request for a batch. */
    static String body(List<Question> batch) {
        StringJoiner queries = new StringJoiner(",", "{\"queries\":[", "],\"limit\":5}");
        for (int i = 0; i < batch.size(); i++) {
            queries.add(
                    "{\"id\":\"%d\",\"name\":\"%s\"}".formatted(i, batch.get(i).name()));
        }
        return queries.toString();
    }

    /** Asks, and leaves the answer as it came. */
    String ask(Http door, String body) throws IOException {
        return door.post(PATH, key, body).expecting(OK);
    }

    /** Whether names can be found at present; where not, the answer is a 503 that says when to come again. */
    boolean areReady(Http door) throws IOException {
        Http.Answer answer = door.post(PATH, key, "{\"queries\":[{\"id\":\"0\",\"name\":\"Coordination\"}]}");
        if (answer.status() != OK && answer.status() != 503) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        return answer.status() == OK;
    }

    static List<First> read(String answer) {
        List<First> all = new ArrayList<>();
        Matcher response = RESPONSE.matcher(answer);
        while (response.find()) {
            all.add(new First(response.group(2), response.group(1).equals("MATCH")));
        }
        return all;
    }
}
