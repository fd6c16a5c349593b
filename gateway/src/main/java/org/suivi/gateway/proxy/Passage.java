package org.suivi.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.StreamResetException;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.suivi.gateway.problems.ProblemDocument;
import org.suivi.gateway.problems.RequestPath;
import org.suivi.rest.problems.CommonProblem;

/**
 * What is changed on one request and its answer on their way through the door: nothing that a client says of himself passes, and
 * no address of a service comes back.
 */
final class Passage implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final long RETRY_AFTER_SECONDS = 5;
    private static final int NOT_MODIFIED = 304;
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** RFC 9110, section 7.6.1: meant for the next hop only. */
    private static final List<String> HOP_BY_HOP = List.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade",
            "proxy-authenticate",
            "proxy-authorization");

    /** By these a client could pass for another, or pretend another way. The client's trace is the parent of ours, which goes along. */
    private static final List<String> CLIENTS_OWN = List.of(
            "authorization", "x-api-key", "cookie", "forwarded", "x-real-ip", "expect", "traceparent", "tracestate");

    private static final List<String> CLIENTS_OWN_FAMILIES = List.of("x-forwarded-", "x-suivi-", "x-http-method");

    private static final List<String> WITH_ADDRESSES = List.of("location", "content-location", "link");

    private final Service service;
    private final URI origin;
    private final Optional<String> publicAddress;
    private final String token;

    Passage(Service service, URI origin, Optional<String> publicAddress, String token) {
        this.service = service;
        this.origin = origin;
        this.publicAddress = publicAddress;
        this.token = token;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        MultiMap headers = context.request().headers();
        strip(headers);
        headers.set("Authorization", "Bearer " + token);
        publicAddress.ifPresent(address -> headers.set(PublicAddress.HEADER, address));
        return context.sendRequest()
                .recover(failure -> again(context, failure))
                .recover(failure -> Future.succeededFuture(away(context, failure)));
    }

    // connections are shared: one may be closed because of the request before, whose client went away. A read goes
    // again over another one; of a write nobody can tell whether it was done (RFC 9110, section 9.2.2)
    private static Future<ProxyResponse> again(ProxyContext context, Throwable failure) {
        boolean wasClosed = failure instanceof HttpClosedException || failure instanceof StreamResetException;
        if (!wasClosed || !READS.contains(context.request().getMethod())) {
            return Future.failedFuture(failure);
        }
        context.request().setBody(null);
        return context.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap headers = context.response().headers();
        HOP_BY_HOP.forEach(headers::remove);
        // the answer bears the trace of the request at this door
        headers.remove("traceparent");
        for (String name : WITH_ADDRESSES) {
            List<String> values = headers.getAll(name);
            if (!values.isEmpty()) {
                headers.set(name, values.stream().map(this::withoutOrigin).toList());
            }
        }
        if (context.response().getStatusCode() == NOT_MODIFIED) {
            withoutBody(context.response());
        }
        return context.sendResponse();
    }

    /** An answer that never has a body must not say how one is sent (RFC 9112, section 6.1): some clients would wait for it. */
    private static void withoutBody(ProxyResponse response) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().addAll(response.headers());
        response.release();
        response.headers().addAll(headers);
    }

    private static void strip(MultiMap headers) {
        for (String named : headers.getAll("connection")) {
            COMMA.splitAsStream(named.strip()).forEach(headers::remove);
        }
        HOP_BY_HOP.forEach(headers::remove);
        CLIENTS_OWN.forEach(headers::remove);
        for (String name : List.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (CLIENTS_OWN_FAMILIES.stream().anyMatch(lower::startsWith)) {
                headers.remove(name);
            }
        }
    }

    private ProxyResponse away(ProxyContext context, Throwable failure) {
        LOG.warnf("%s does not answer: %s", service.id(), failure);
        ProblemDocument problem = ProblemDocument.retryAfter(
                RETRY_AFTER_SECONDS,
                CommonProblem.UNAVAILABLE,
                "The " + service.id() + " does not answer at the moment.");
        ProxyResponse response = context.request().release().response();
        problem.headers().forEach(response::putHeader);
        String path = RequestPath.of(context.request().proxiedRequest());
        return response.setStatusCode(problem.type().status())
                .putHeader("Content-Type", ProblemDocument.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .setBody(Body.body(Buffer.buffer(problem.json(path))));
    }

    private String withoutOrigin(String value) {
        return value.replace(origin.getScheme() + "://" + origin.getAuthority(), "");
    }
}
