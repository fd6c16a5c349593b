package org.suivi.gateway.problems;

import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import org.suivi.rest.problems.ProblemType;

/** A problem document (RFC 9457) for what is refused before a resource or a service is reached. */
public record ProblemDocument(ProblemType type, String detail, Map<String, String> headers) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem without headers of its own. */
    public static ProblemDocument of(ProblemType type, String detail) {
        return new ProblemDocument(type, detail, Map.of());
    }

    /** A problem that may be over in so many seconds. */
    public static ProblemDocument retryAfter(long seconds, ProblemType type, String detail) {
        return new ProblemDocument(type, detail, Map.of("Retry-After", Long.toString(Math.max(1, seconds))));
    }

    /** The body; {@code instance} is the path that was asked for. */
    public String json(String instance) {
        return new JsonObject()
                .put("type", type.uri().toString())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", detail)
                .put("instance", instance)
                .encode();
    }

    /** Ends the request with it. A body that nobody will read any more ends the connection too. */
    public void answer(RoutingContext request) {
        if (!request.request().isEnded() && request.request().version() != HttpVersion.HTTP_2) {
            request.response().putHeader("Connection", "close");
        }
        headers.forEach(request.response()::putHeader);
        request.response()
                .setStatusCode(type.status())
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(json(RequestPath.of(request.request())));
    }
}
