package org.suivi.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * A service as the gateway meets it: an HTTP server on a port of its own. It tells what it was asked, unless a test put an answer
 * under a path; what it is told is told over HTTP too, since tests and test resources live in different class loaders.
 */
public final class Peer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String name;
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    /** What is answered under a path; status 0 breaks the connection, one below 0 once. */
    public record Answer(int status, Map<String, String> headers, String body) {}

    private Peer(String name, HttpServer server) {
        this.name = name;
        this.server = server;
    }

    static Peer start(String name) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Peer peer = new Peer(name, server);
        server.createContext("/", peer::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return peer;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    /** Has the peer at that address answer so from now on. */
    public static void put(String url, String path, Answer answer) {
        tell("PUT", url, path, JSON.valueToTree(answer).toString());
    }

    /** Has the peer tell what it was asked again. */
    public static void forget(String url, String path) {
        tell("DELETE", url, path, "");
    }

    private static void tell(String method, String url, String path, String body) {
        try {
            CLIENT.send(
                    HttpRequest.newBuilder(URI.create(url + "/told" + path))
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getRawPath();
            if (path.startsWith("/told/")) {
                told(exchange, path.substring("/told".length()));
                return;
            }
            long length = drain(exchange.getRequestBody());
            Answer answer = answers.containsKey(path) ? answers.get(path) : echo(exchange, length);
            if (answer.status() < 0) {
                answers.remove(path);
            } else if (answer.status() > 0) {
                send(exchange, answer);
            }
        }
    }

    private void told(HttpExchange exchange, String path) throws IOException {
        if (exchange.getRequestMethod().equals("PUT")) {
            answers.put(path, JSON.readValue(exchange.getRequestBody(), Answer.class));
        } else {
            answers.remove(path);
        }
        exchange.sendResponseHeaders(204, -1);
    }

    private Answer echo(HttpExchange exchange, long length) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(exchange.getRequestHeaders());
        Map<String, Object> seen = Map.of(
                "peer", name,
                "method", exchange.getRequestMethod(),
                "uri", exchange.getRequestURI().toString(),
                "headers", headers,
                "length", length);
        return new Answer(200, Map.of("Content-Type", "application/json"), JSON.writeValueAsString(seen));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static long drain(InputStream body) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long length = 0;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            length += read;
        }
        return length;
    }
}
