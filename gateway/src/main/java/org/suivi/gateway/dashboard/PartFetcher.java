package org.suivi.gateway.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.suivi.gateway.problems.ProblemDocument;
import org.suivi.gateway.proxy.Service;
import org.suivi.gateway.proxy.ServiceAddresses;
import org.suivi.gateway.token.ServiceTokens;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.security.Caller;

/**
 * Asks services in the name of a caller, and keeps what they answered: a part that has not changed costs its service one
 * comparison of tags, and one that cannot be had is shown as it was. Kept are the bytes, which are a fraction of the tree that is read
 * from them, so that the bound of what is kept is one of memory.
 */
@ApplicationScoped
class PartFetcher {

    private static final Logger LOG = Logger.getLogger(PartFetcher.class);
    private static final int NOT_MODIFIED = 304;
    private static final int FAILED = 500;

    /** What an entry costs beside its body: objects, the question and the tag. */
    private static final int BESIDES = 1024;

    private final ServiceAddresses addresses;
    private final ServiceTokens tokens;
    private final DashboardConfig config;
    private final ObjectMapper json;
    private final HttpClient client;
    private final Cache<Question, Kept> kept;

    PartFetcher(ServiceAddresses addresses, ServiceTokens tokens, DashboardConfig config, ObjectMapper json) {
        this.addresses = addresses;
        this.tokens = tokens;
        this.config = config;
        this.json = json;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.timeout())
                .build();
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.keepBytes())
                .weigher((Question question, Kept answer) -> answer.weight())
                .expireAfterWrite(config.keep())
                .build();
    }

    /** What was asked, and all that decides what is answered to whom. */
    private record Question(Set<String> roles, String organisation, String href) {}

    // an array, but never compared
    @SuppressWarnings("ArrayRecordComponent")
    private record Kept(@Nullable String tag, byte[] body) {

        int weight() {
            return body.length + BESIDES;
        }
    }

    CompletableFuture<PartView> fetch(Service service, String href, Caller caller) {
        Question question = new Question(caller.roles(), caller.organisation(), href);
        Kept before = kept.getIfPresent(question);
        return client.sendAsync(request(service, href, caller, before), HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(answer -> part(question, answer, before))
                .exceptionally(failure -> away(service, href, before, failure));
    }

    private HttpRequest request(Service service, String href, Caller caller, @Nullable Kept before) {
        URI uri = URI.create(addresses.of(service) + href);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(config.timeout())
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + tokens.of(caller, service.id()));
        if (before != null && before.tag() != null) {
            request.header("If-None-Match", before.tag());
        }
        W3CTraceContextPropagator.getInstance().inject(Context.current(), request, (to, name, value) -> {
            if (to != null) {
                to.setHeader(name, value);
            }
        });
        return request.build();
    }

    private PartView part(Question question, HttpResponse<byte[]> answer, @Nullable Kept before) {
        if (answer.statusCode() == NOT_MODIFIED && before != null) {
            // it is as good as if it had come again
            kept.put(question, before);
            return new PartView(question.href(), read(before.body()), false, null);
        }
        JsonNode body = read(answer.body());
        if (answer.statusCode() < 300) {
            String tag = answer.headers().firstValue("ETag").orElse(null);
            kept.put(question, new Kept(tag, answer.body()));
            return new PartView(question.href(), body, false, null);
        }
        ObjectNode problem = body instanceof ObjectNode document
                ? document
                : problem(question.href(), "The service answered with status " + answer.statusCode() + ".");
        boolean stale = answer.statusCode() >= FAILED && before != null;
        return new PartView(question.href(), stale && before != null ? read(before.body()) : null, stale, problem);
    }

    private PartView away(Service service, String href, @Nullable Kept before, Throwable failure) {
        LOG.warnf("%s does not answer the dashboard: %s", service.id(), failure);
        ObjectNode problem = problem(href, "The " + service.id() + " does not answer at the moment.");
        return new PartView(href, before == null ? null : read(before.body()), before != null, problem);
    }

    private ObjectNode problem(String href, String detail) {
        String document = ProblemDocument.of(CommonProblem.UNAVAILABLE, detail).json(href);
        return (ObjectNode) read(document.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode read(byte[] text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            return json.missingNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
