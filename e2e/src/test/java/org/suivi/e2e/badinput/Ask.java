package org.suivi.e2e.badinput;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request exactly as it goes over the line: nothing in it is checked, completed or encoded, but for the headers without which
 * there is no request.
 *
 * @param target what stands after the method
 * @param headers lines such as {@code Accept: text/csv}
 */
public record Ask(String method, String target, List<String> headers, byte[] body) {

    private static final String ROOT = "/api/v1";

    /** A request of the API; the path goes on after {@code /api/v1}. */
    public static Ask of(String method, String path) {
        return new Ask(method, ROOT + path, List.of(), new byte[0]);
    }

    public static Ask get(String path) {
        return of("GET", path);
    }

    public static Ask post(String path, String json) {
        return of("POST", path).json(json);
    }

    public static Ask put(String path, String json) {
        return of("PUT", path).json(json);
    }

    /** The same target as it stands, whatever it is. */
    public static Ask target(String method, String target) {
        return new Ask(method, target, List.of(), new byte[0]);
    }

    /** With the key of an API client. */
    public Ask by(String key) {
        return header("X-API-Key: " + key);
    }

    public Ask header(String line) {
        List<String> more = new ArrayList<>(headers);
        more.add(line);
        return new Ask(method, target, more, body);
    }

    /** With a body that is said to be JSON. */
    public Ask json(String text) {
        return json(text.getBytes(StandardCharsets.UTF_8));
    }

    public Ask json(byte[] bytes) {
        return body("application/json", bytes);
    }

    public Ask body(String type, byte[] bytes) {
        return header("Content-Type: " + type).bytes(bytes);
    }

    /** With a body of which nothing is said. */
    public Ask bytes(byte[] bytes) {
        return new Ask(method, target, headers, bytes);
    }

    public boolean has(String name) {
        return headers.stream().anyMatch(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1));
    }
}
