package org.suivi.e2e.badinput.kinds;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.suivi.e2e.badinput.Ask;

/** What a client of the reconciliation service may get wrong; it comes without a key. */
final class ReconcileKinds {

    private static final String SERVICE = "/reconcile/actors";

    private final List<Kind> kinds = new ArrayList<>();

    List<Kind> all() {
        form("queries that break off", "queries=" + encoded("{\"q0\":"), 400, "malformed-json", "#");
        form("queries that are a list", "queries=" + encoded("[]"), 400, "unreadable-value", "#");
        query("a query for nobody", "{}", 422, "invalid-input", "#/q0/query");
        query(
                "a query with a field of its own",
                "{\"query\": \"CMA\", \"name\": 1}",
                400,
                "unknown-field",
                "#/q0/name");
        query(
                "a query for more than is shown",
                "{\"query\": \"CMA\", \"limit\": 99}",
                422,
                "invalid-input",
                "#/q0/limit");
        query(
                "a query by a property that does not count",
                "{\"query\": \"CMA\", \"properties\": [{\"pid\": \"colour\", \"v\": 1}]}",
                422,
                "invalid-input",
                "#/q0/properties/0/pid");
        query(
                "a query by one property twice",
                "{\"query\": \"CMA\", \"properties\": [{\"pid\": \"date\", \"v\": \"2015\"}, {\"pid\": \"date\", \"v\": \"2015\"}]}",
                422,
                "invalid-input",
                "#/q0/properties/1/pid");
        form("more queries than the manifest allows", "queries=" + encoded(many()), 413, "body-too-large", "?queries");
        form("queries and an extension at once", "queries=%7B%7D&extend=%7B%7D", 400, "invalid-parameter", "?extend");
        form("neither queries nor an extension", "", 400, "invalid-parameter", "?queries");
        form("a form with a field of its own", "queries=%7B%7D&callback=f", 400, "unknown-parameter", "?callback");
        form("a form with half an escape", "queries=%7", 400, "bad-request", "");
        form(
                "an extension by a property that there is not",
                "extend=" + encoded("{\"ids\": [\"CMA\"], \"properties\": [{\"id\": \"colour\"}]}"),
                422,
                "invalid-input",
                "#/properties/0/id");
        kind("queries as JSON", Ask.post(SERVICE, "{}"), 415, "unsupported-media-type", "");
        kind("a manifest by JSONP", Ask.get(SERVICE + "?callback=f"), 400, "unknown-parameter", "?callback");
        kind(
                "suggestions before the first",
                Ask.get(SERVICE + "/suggest/entity?cursor=-1"),
                400,
                "invalid-parameter",
                "?cursor");
        kind("a page on nobody", Ask.get(SERVICE + "/preview?id=nobody"), 404, "not-found", "");
        return kinds;
    }

    private static String many() {
        return IntStream.range(0, 101)
                .mapToObj("\"q%d\": {\"query\": \"CMA\"}"::formatted)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void query(String name, String query, int status, String problem, String place) {
        form(name, "queries=" + encoded("{\"q0\": " + query + "}"), status, problem, place);
    }

    private void form(String name, String body, int status, String problem, String place) {
        Ask ask = Ask.of("POST", SERVICE)
                .body("application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
        kind(name, ask, status, problem, place);
    }

    private void kind(String name, Ask ask, int status, String problem, String place) {
        kinds.add(new Kind(name, ask, status, problem, place));
    }

    private static String encoded(String json) {
        return URLEncoder.encode(json, StandardCharsets.UTF_8);
    }
}
