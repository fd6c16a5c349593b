package org.suivi.e2e.badinput.kinds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.suivi.e2e.badinput.Ask;

/** Headers that say what is not so, or what is not taken: media types, packing, lengths, hosts, versions, keys of requests. */
final class HeaderKinds {

    private static final int MOST = 20 * 1024 * 1024;
    private static final String NEW_NAME = "{\"kind\": \"STATE\", \"description\": \"of no version\"}";

    private final Ground ground;
    private final List<Kind> kinds = new ArrayList<>();

    HeaderKinds(Ground ground) {
        this.ground = ground;
    }

    List<Kind> all() {
        media();
        packed();
        lengths();
        versions();
        once();
        return kinds;
    }

    private void media() {
        byte[] report = Body.report().text().getBytes(StandardCharsets.UTF_8);
        media("plain text", "text/plain", report);
        media("XML", "application/xml", "<report/>".getBytes(StandardCharsets.UTF_8));
        media("a form", "application/x-www-form-urlencoded", "source=ucdp".getBytes(StandardCharsets.UTF_8));
        media("a body of several parts", "multipart/form-data; boundary=x", report);
        media("JSON said to be in Latin-1", "application/json;charset=ISO-8859-1", report);
        media("JSON in letters that there are not", "application/json;charset=klingon", report);
        media("a media type that is none", "json", report);
        Ask image = Ask.get("/actors/CMA").header("Accept: image/png");
        kind("an answer as a picture", image, 406, "not-acceptable", "");
        Ask xml = Ask.get("/incidents?format=xml");
        kind("an answer in a format that there is not", xml, 406, "not-acceptable", "?format");
        Ask statuses = Ask.get("/instruments/mali-2015/statuses?format=geojson");
        kind("statuses in a format that there is not", statuses, 406, "not-acceptable", "?format");
    }

    private void packed() {
        byte[] report = Body.report().text().getBytes(StandardCharsets.UTF_8);
        byte[] packed = gzip(report);
        packed("a body that is said to be packed", "gzip", report, 400, "bad-request");
        packed("a packed body that breaks off", "gzip", Arrays.copyOf(packed, packed.length - 9), 400, "bad-request");
        byte[] broken = packed.clone();
        broken[packed.length / 2] ^= 0x55;
        packed("a packed body with a byte changed", "gzip", broken, 400, "bad-request");
        packed("a body packed twice", "gzip", gzip(packed), 400, "malformed-json");
        packed("a packed body of which that is not said", "identity", packed, 400, "malformed-json");
        packed("a body packed in another way", "br", report, 415, "unsupported-media-type");
        packed("a small body that unfolds to a huge one", "gzip", gzip(spaces(MOST + 1)), 413, "body-too-large");
        packed("a huge body", "identity", spaces(MOST + 1), 413, "body-too-large");
    }

    private void lengths() {
        Ask post = Ask.of("POST", "/incidents").by(ground.partner()).header("Content-Type: application/json");
        kind(
                "a length beyond all numbers",
                post.header("Content-Length: 9223372036854775807"),
                413,
                "body-too-large",
                "");
        kind("a body packed on the way", post.header("Transfer-Encoding: gzip"), 400, "bad-request", "");
        Ask ask = Ask.get("/actors");
        kind("headers that are too large", ask.header("X-Long: " + "x".repeat(17_000)), 431, "headers-too-large", "");
        kind("two hosts", ask.header("Host: a").header("Host: b"), 400, "bad-request", "");
    }

    private void versions() {
        Ask put = Ask.put("/actors/GOVML", NEW_NAME).by(ground.editor());
        kind("a change of no version", put, 428, "precondition-required", "?If-Match");
        kind("a change of whatever version", put.header("If-Match: *"), 428, "precondition-required", "?If-Match");
        kind("a change of a version in words", put.header("If-Match: first"), 412, "stale-version", "");
        kind("a change of a version that was never", put.header("If-Match: \"99-abc\""), 412, "stale-version", "");
        kind("a change of a weak version", put.header("If-Match: W/\"1\""), 412, "stale-version", "");
        Ask delete = Ask.of("DELETE", "/actors/GOVML?reason=mine").by(ground.editor());
        kind("taken back in no version", delete, 428, "precondition-required", "?If-Match");
        Ask silent = Ask.of("DELETE", "/actors/GOVML").by(ground.editor()).header("If-Match: \"1-x\"");
        kind("taken back without a reason", silent, 400, "invalid-parameter", "?reason");
    }

    private void once() {
        String report = Body.report().text();
        once("a key of a request that is empty", "");
        once("a key of a request with a space", "a b");
        once("a key of a request that is too long", "k".repeat(256));
        once("a key of a request beyond ASCII", "clé");
        kind(
                "the key of another request",
                Ask.post("/incidents", report).by(ground.partner()).header("Idempotency-Key: " + ground.used()),
                409,
                "idempotency-key-reused",
                "");
        kind(
                "a key of a request with a file",
                Ask.of("POST", "/imports?format=ucdp-ged&source=ucdp")
                        .by(ground.partner())
                        .header("Idempotency-Key: file-1")
                        .body("text/csv", "id\n1\n".getBytes(StandardCharsets.UTF_8)),
                400,
                "invalid-parameter",
                "?Idempotency-Key");
    }

    private void media(String name, String type, byte[] body) {
        Ask ask = Ask.of("POST", "/incidents").by(ground.partner()).body(type, body);
        kind(name, ask, 415, "unsupported-media-type", "");
    }

    private void packed(String name, String encoding, byte[] body, int status, String problem) {
        Ask ask = Ask.of("POST", "/incidents")
                .by(ground.partner())
                .header("Content-Encoding: " + encoding)
                .json(body);
        kind(name, ask, status, problem, "");
    }

    private void once(String name, String key) {
        Ask ask = Ask.post("/incidents", Body.report().text())
                .by(ground.partner())
                .header("Idempotency-Key: " + key);
        kind(name, ask, 400, "invalid-parameter", "?Idempotency-Key");
    }

    private void kind(String name, Ask ask, int status, String problem, String place) {
        kinds.add(new Kind(name, ask, status, problem, place));
    }

    private static byte[] spaces(int length) {
        byte[] body = new byte[length];
        Arrays.fill(body, (byte) ' ');
        return body;
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
