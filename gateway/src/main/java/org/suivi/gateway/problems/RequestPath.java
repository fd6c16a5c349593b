package org.suivi.gateway.problems;

import io.vertx.core.http.HttpServerRequest;
import java.util.Objects;

/** The path of a request as it was sent, undecoded; the empty one for a request to the server as such ({@code OPTIONS *}). */
public final class RequestPath {

    private RequestPath() {}

    public static String of(HttpServerRequest request) {
        return Objects.requireNonNullElse(request.path(), "");
    }
}
