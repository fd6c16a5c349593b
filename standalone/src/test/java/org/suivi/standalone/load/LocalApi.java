package org.suivi.standalone.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** An HTTP server with the manners of the API: 201 for what is new, 200 for what it has, 422 for what is wrong. */
final class LocalApi implements AutoCloseable {
    record Call(String method, String path, String key, JsonNode body) {}

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private int answersUntilBreak = -1;
    private final Queue<Integer> refusals = new ArrayDeque<>();

    LocalApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1", this::answer);
        server.start();
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    List<Call> calls() {
        return calls;
    }

    /** The next request is answered so, once. */
    void refuseOnce(int status) {
        refusals.add(status);
    }

    /** After so many answers one request gets none: its connection is cut. */
    void breakOffAfter(int answers) {
        answersUntilBreak = answers;
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (answersUntilBreak-- == 0) {
            exchange.close();
            return;
        }
        byte[] sent = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().toString();
        boolean isJson = "application/json".equals(exchange.getRequestHeaders().getFirst("Content-Type"));
        JsonNode body = isJson && sent.length > 0
                ? json.readTree(sent)
                : json.valueToTree(new String(sent, StandardCharsets.UTF_8));
        Integer refusal = refusals.poll();
        if (refusal != null) {
            reply(exchange, refusal, "{\"title\": \"later\"}");
            return;
        }
        calls.add(new Call(
                exchange.getRequestMethod(), path, exchange.getRequestHeaders().getFirst("X-API-Key"), body));
        if (path.startsWith("/api/v1/imports")) {
            imports(exchange, path);
        } else if (path.startsWith("/api/v1/actors/import")) {
            reply(exchange, 200, """
                    {"counts": {"unchanged": 1, "conflation": 1}, "items": [
                     {"line": 2, "value": "1158", "outcome": "conflation", "detail": "two here"},
                     {"line": 3, "value": "5880", "outcome": "unchanged", "detail": "known"}]}
                    """);
        } else if (body.path("code").asText().contains(" ")) {
            reply(exchange, 422, "{\"type\": \"/problems/invalid-input\", \"detail\": \"a code has no spaces\"}");
        } else {
            boolean isNew = ids.putIfAbsent(path + body, "id-" + ids.size()) == null;
            String id = ids.get(path + body);
            reply(exchange, isNew ? 201 : 200, "{\"id\": \"%s\", \"state\": \"%s\"}".formatted(id, stateOf(id)));
        }
    }

    private String stateOf(String id) {
        boolean approved = calls.stream().anyMatch(call -> call.path().endsWith(id + "/approve"));
        return approved ? "APPROVED" : "DRAFT";
    }

    private void imports(HttpExchange exchange, String path) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().add("Location", "/api/v1/imports/7");
            reply(exchange, 202, "{\"id\": \"7\", \"state\": \"RUNNING\"}");
        } else {
            long looks = calls.stream().filter(call -> call.path().equals(path)).count();
            String state = looks < 2 ? "RUNNING" : "COMPLETED";
            reply(exchange, 200, "{\"state\": \"%s\", \"counts\": {\"created\": %d}}".formatted(state, looks));
        }
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
