package org.suivi.e2e.badinput.kinds;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.suivi.e2e.badinput.Ask;

/** Many at once: batches of which nothing is taken when any of it cannot be read, and files that cannot be imported. */
final class BatchKinds {

    private static final String NDJSON = "application/x-ndjson";

    private final String key;
    private final List<Kind> kinds = new ArrayList<>();

    BatchKinds(Ground ground) {
        this.key = ground.partner();
    }

    List<Kind> all() {
        batches();
        lines();
        imports();
        return kinds;
    }

    private void batches() {
        String good = Body.report().text();
        batch("an object for a batch", good, 400, "unreadable-value");
        batch("no body for a batch", "", 400, "malformed-json");
        batch("a batch that breaks off", "[" + good + "," + good.substring(0, 50), 400, "malformed-json");
        batch("a batch that goes on after its end", "[" + good + "] [" + good + "]", 400, "malformed-json");
        batch("a batch of more than is taken", "[" + "{},".repeat(10_000) + "{}]", 413, "body-too-large");
        String twice = "[" + good + ", {\"source\": \"a\", \"source\": \"b\"}]";
        kind("a batch with a field twice", Ask.post("/incidents/batch", twice), 400, "malformed-json", "#/1/source");
    }

    private void lines() {
        String good = Body.report().text() + "\n";
        lines("lines of which one breaks off", good + "{\"source\": \n" + good);
        lines("lines of which one is no JSON", good + "and so on\n");
        lines("lines of which one holds two", good + good.strip() + good);
        lines("lines of which one is too deep", good + "[".repeat(100) + "]".repeat(100) + "\n");
        byte[] broken = (good + "{\"source\": \"M\u00e9naka\"}\n").getBytes(StandardCharsets.ISO_8859_1);
        kind(
                "lines of which one is no UTF-8",
                Ask.of("POST", "/incidents/batch").body(NDJSON, broken),
                400,
                "malformed-json",
                "#");
        Ask text = Ask.of("POST", "/incidents/batch").body("text/csv", good.getBytes(StandardCharsets.UTF_8));
        kind("a batch as a table", text, 415, "unsupported-media-type", "");
    }

    private void imports() {
        String id = "id\n1\n";
        file("a file of no format", "source=ucdp", id, "invalid-parameter", "?format");
        file("a file of no source", "format=ucdp-ged", id, "invalid-parameter", "?source");
        file(
                "a file in a mode that there is not",
                "format=ucdp-ged&source=ucdp&mode=guess",
                id,
                "invalid-parameter",
                "?mode");
        file(
                "a file read on a day that there is not",
                "format=ucdp-ged&source=ucdp&accessedOn=2015-02-30",
                id,
                "invalid-parameter",
                "?accessedOn");
        Ask word = Ask.of("POST", "/imports?format=word&source=ucdp")
                .body("text/csv", id.getBytes(StandardCharsets.UTF_8));
        kind("a file of a format that there is not", word, 422, "invalid-input", "?format");
        Ask empty = Ask.of("POST", "/imports?format=ucdp-ged&source=ucdp").body("text/csv", new byte[0]);
        kind("a file of nothing", empty, 422, "invalid-input", "#");
        Ask picture = Ask.of("POST", "/imports?format=ucdp-ged&source=ucdp")
                .body("text/csv", id.getBytes(StandardCharsets.UTF_8))
                .header("Content-Encoding: gzip");
        kind("a file that is said to be packed", picture, 400, "bad-request", "");
        kind("an import that there is not", Ask.get("/imports/1"), 404, "not-found", "");
        kind("rows of an import that there is not", Ask.get("/imports/1/rows"), 404, "not-found", "");
    }

    private void batch(String name, String body, int status, String problem) {
        kind(name, Ask.post("/incidents/batch", body), status, problem, status == 413 ? "" : "#");
    }

    private void lines(String name, String body) {
        Ask ask = Ask.of("POST", "/incidents/batch").body(NDJSON, body.getBytes(StandardCharsets.UTF_8));
        kind(name, ask, 400, "malformed-json", "#");
    }

    private void file(String name, String query, String body, String problem, String place) {
        Ask ask = Ask.of("POST", "/imports?" + query).body("text/csv", body.getBytes(StandardCharsets.UTF_8));
        kind(name, ask, 400, problem, place);
    }

    private void kind(String name, Ask ask, int status, String problem, String place) {
        kinds.add(new Kind(name, ask.by(key), status, problem, place));
    }
}
