package org.suivi.actors;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** Every read of a record, as it is answered to the byte: status, where it leads to, and body. */
final class EveryRead {

    private static final int CLIENTS = 4;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private static final List<String> OF_AN_ACTOR = List.of(
            "?validAt=2016-01-01",
            "?validAt=2016-01-01&publishedBy=2016-12-31",
            "/names?validAt=2016-01-01&limit=1000",
            "/names?validAt=2017-06-15&publishedBy=2016-12-31",
            "/classifications?validAt=2016-01-01",
            "/listings?validAt=2016-01-01",
            "/external-ids?validAt=2016-01-01",
            "/relations?validAt=2016-01-01",
            "/relations?validAt=2016-01-01&preferred=true&publishedBy=2016-12-31",
            "/members?validAt=2016-01-01",
            "/members?depth=all&extent=any&certainty=possible&validAt=2018-06-01",
            "/memberships?validAt=2016-01-01",
            "/memberships?depth=all&extent=any&certainty=possible&validAt=2017-06-15",
            "/lineage?validAt=2017-01-01",
            "/history?validAt=2016-01-01");

    private final List<String> paths = new ArrayList<>();
    private final String questions;

    /** @param names that are asked for in a match */
    EveryRead(ChanceRecord of, String prefix, List<String> names) {
        for (String code : of.codes()) {
            OF_AN_ACTOR.forEach(below -> paths.add("/actors/" + code + below));
            paths.add("/actors?memberOf=" + code + "&validAt=2016-01-01&count=exact");
        }
        for (String claim : of.claims()) {
            paths.add(claim + "?validAt=2016-01-01");
            paths.add(claim + "/history?validAt=2016-01-01");
        }
        paths.add("/actors?validAt=2016-01-01&count=exact&q=" + prefix);
        paths.add("/actors?validAt=2016-01-01&kind=PERSON&limit=1000&q=" + prefix);
        paths.add("/actors?validAt=2016-01-01&q=Azawad&limit=1000");
        paths.add("/actors/graph?validAt=2016-01-01&limit=5000");
        paths.add("/actors/match/decisions?validAt=2016-01-01&limit=1000");
        paths.add("/actors/match?validAt=2016-01-01");
        paths.add("/actors/export?format=csv&validAt=2016-01-01");
        paths.add("/actors/export?format=ftm&validAt=2016-01-01");
        questions = questions(names);
    }

    private static String questions(List<String> names) {
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            queries.add("{\"id\": \"%d\", \"name\": \"%s\"%s}"
                    .formatted(i, names.get(i), i % 2 == 0 ? "" : ", \"date\": \"2016-01-01\""));
        }
        return "{\"limit\": 20, \"queries\": [" + String.join(", ", queries) + "]}";
    }

    /** As known at that moment; null for now, of which the clock that is echoed is left out. */
    Map<String, String> as(String role, Instant knownAt) {
        String token = Tokens.of(role, role.equals(Role.PUBLIC) ? "" : "analysts");
        Map<String, Future<String>> asked = new LinkedHashMap<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            paths.forEach(path -> asked.put(path, clients.submit(() -> answer(token, path, knownAt))));
        }
        Map<String, String> answers = new LinkedHashMap<>();
        asked.forEach((path, answer) -> answers.put(path, answer.resultNow()));
        return answers;
    }

    private String answer(String token, String path, Instant knownAt) {
        return knownAt == null
                ? withoutClock(answer(token, path))
                : answer(token, path + "&knownAt=" + encoded(knownAt.toString()));
    }

    private String answer(String token, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        if (path.startsWith("/actors/match?")) {
            request.POST(HttpRequest.BodyPublishers.ofString(questions));
        }
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " "
                    + answer.headers().firstValue("Location").orElse("") + " " + answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String withoutClock(String answer) {
        // exports lead to what they tell of with the clock in the address
        return answer.replaceAll("\"knownAt\":\"[^\"]*\"", "\"knownAt\":\"now\"")
                .replaceAll("knownAt=[^\"&,]*", "knownAt=now");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
