package org.suivi.standalone.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.suivi.standalone.secret.AccessKeys;
import org.suivi.standalone.secret.AccessKeys.Holder;

/** The public API, asked with the key of one role or another. */
public final class Gateway {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofSeconds(60);
    private static final Duration SHORTLY = Duration.ofSeconds(1);
    private static final int TRIES = 20;

    /** An answer of the API; the body is null JSON where there was none. */
    public record Answer(int status, JsonNode body, String location, Duration retryAfter) {

        /** Whether the same question is to be asked again later. */
        boolean later() {
            return status == 429 || status == 503;
        }
    }

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI api;
    private final AccessKeys keys;
    private boolean reached;

    public Gateway(URI root, AccessKeys keys) {
        this.api = root.resolve("/api/v1");
        this.keys = keys;
    }

    Answer send(String method, String path, Holder as, JsonNode body) throws IOException {
        return send(request(path, as)
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    /** Sends a file of any size; a file cannot be sent again in the middle, so nothing is retried. */
    Answer upload(String path, Holder as, Path file, String contentType) throws IOException {
        return once(request(path, as)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build());
    }

    Answer get(String path, Holder as) {
        return send(request(path, as).timeout(PATIENCE).GET());
    }

    private HttpRequest.Builder request(String path, Holder as) {
        URI target =
                path.startsWith("http") || path.startsWith(api.getPath()) ? api.resolve(path) : URI.create(api + path);
        return HttpRequest.newBuilder(target).header("X-API-Key", keys.of(as)).header("Accept", "application/json");
    }

    /** Waits and asks again while the answer is 429 or 503, as long as it says to, and while the gateway is started again. */
    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        for (int attempt = 1; attempt < TRIES; attempt++) {
            Optional<Answer> answer = tried(request);
            if (answer.isPresent() && !answer.get().later()) {
                return answer.get();
            }
            sleep(answer.map(Answer::retryAfter).orElse(SHORTLY));
        }
        return answer(exchange(request));
    }

    // who has answered once and breaks off is being started again, and every item may be sent twice
    private Optional<Answer> tried(HttpRequest request) {
        try {
            Answer answer = answer(exchange(request));
            reached = true;
            return Optional.of(answer);
        } catch (LoadFailure broken) {
            if (!reached || Thread.currentThread().isInterrupted()) {
                throw broken;
            }
            return Optional.empty();
        }
    }

    private Answer once(HttpRequest request) {
        return answer(exchange(request));
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (ConnectException nobody) {
            throw new LoadFailure("Nobody answers at %s: is Suivi up?".formatted(api), nobody);
        } catch (IOException broken) {
            throw new LoadFailure("%s broke off: %s".formatted(request.uri(), broken.getMessage()), broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("interrupted", interrupted);
        }
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        String location = response.headers().firstValue("Location").orElse("");
        return new Answer(response.statusCode(), json(response.body()), location, retryAfter(response));
    }

    private static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? JsonNodeFactory.instance.nullNode() : JSON.readTree(body);
        } catch (IOException noJson) {
            return JsonNodeFactory.instance.textNode(new String(body, java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static Duration retryAfter(HttpResponse<?> response) {
        long seconds = response.headers().firstValueAsLong("Retry-After").orElse(1);
        return Duration.ofSeconds(Math.clamp(seconds, 1, LONGEST_RETRY_AFTER.toSeconds()));
    }

    static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("interrupted", interrupted);
        }
    }
}
