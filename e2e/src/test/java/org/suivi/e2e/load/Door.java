package org.suivi.e2e.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** The API as a patient client uses it: what is not answered for good is sent again, unchanged, until it is. */
public final class Door {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final long REST_MILLIS = 250;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Supplier<String> address;
    private final LongAdder again;

    /**
     * Opens nothing yet.
     *
     * @param address of a gateway, asked for before each attempt
     * @param again counts what was sent once more
     */
    public Door(Supplier<String> address, LongAdder again) {
        this.address = address;
        this.again = again;
    }

    /** A request that may be sent any number of times. */
    record Request(String method, String path, String body, Map<String, String> headers) {}

    /** The answer to a write that must succeed. */
    JsonNode write(Request request) {
        HttpResponse<byte[]> answer = answer(request);
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError("%s %s was refused: %d %s"
                    .formatted(request.method, request.path, answer.statusCode(), new String(answer.body())));
        }
        return json(answer.body());
    }

    /** The body of a page that must be there. */
    public byte[] read(String path, String key) {
        HttpResponse<byte[]> answer = answer(new Request("GET", path, "", Map.of("X-API-Key", key)));
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + new String(answer.body()));
        }
        return answer.body();
    }

    public static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + new String(body), e);
        }
    }

    static String text(JsonNode json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<byte[]> answer(Request request) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String last = "";
        while (System.nanoTime() < deadline) {
            try {
                HttpResponse<byte[]> answer = http.send(built(request), BodyHandlers.ofByteArray());
                if (isFinal(answer)) {
                    return answer;
                }
                last = answer.statusCode() + " " + new String(answer.body());
                rest();
            } catch (IOException lost) {
                last = lost.toString();
                rest();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            again.increment();
        }
        throw new AssertionError("%s %s was not answered in %d s, at last: %s"
                .formatted(request.method, request.path, PATIENCE.toSeconds(), last));
    }

    /** Asks for patience: 5xx, 429, and the 409 that says that the first attempt is still being worked on. */
    private static boolean isFinal(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        return status < 500
                && status != 429
                && !(status == 409 && new String(answer.body()).contains("request-in-progress"));
    }

    private HttpRequest built(Request request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(address.get() + "/api/v1" + request.path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .method(
                        request.method,
                        request.method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body));
        request.headers.forEach(builder::header);
        return builder.build();
    }

    private static void rest() {
        try {
            Thread.sleep(REST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
