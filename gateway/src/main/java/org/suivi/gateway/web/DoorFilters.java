package org.suivi.gateway.web;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.suivi.gateway.problems.ProblemDocument;
import org.suivi.gateway.problems.RequestPath;
import org.suivi.rest.problems.CommonProblem;

/** Stands before everything else: refuses paths that could be read in two ways, and puts the headers on every answer. */
@ApplicationScoped
class DoorFilters {

    /** Above CORS, authentication and all that follows. */
    private static final int FIRST = 1000;

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    /** The page brings its scripts and styles with it; nothing inline, nothing from elsewhere. */
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    /** Swagger UI, which comes with inline scripts and styles, has this looser one under its own path. */
    private static final String DOCS_POLICY = "default-src 'none'; script-src 'self' 'unsafe-inline'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Pattern PAGE = Pattern.compile("/|/index\\.html|/favicon\\.svg|/(js|css|docs)(/.*)?");

    void register(@Observes Filters filters) {
        filters.register(DoorFilters::pass, FIRST);
    }

    private static void pass(RoutingContext request) {
        protect(request);
        trace(request);
        takeAnything(request.request().headers());
        RequestRule.refusal(request.request()).ifPresentOrElse(problem -> problem.answer(request), request::next);
    }

    // who accepts nothing in particular accepts anything (RFC 9110, section 12.5.1); the framework fails over an empty
    // header
    private static void takeAnything(MultiMap headers) {
        if (headers.contains("Accept") && headers.getAll("Accept").stream().allMatch(String::isBlank)) {
            headers.remove("Accept");
        }
    }

    /** What the framework refuses before any of these is reached it would answer in words of its own, or in none. */
    void answerForTheFramework(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(request -> {
            if (request.statusCode() == BAD_REQUEST) {
                ProblemDocument.of(CommonProblem.BAD_REQUEST, "It has no Host, or an address that is none.")
                        .answer(request);
            } else if (request.statusCode() == NOT_FOUND) {
                ProblemDocument.of(CommonProblem.NOT_FOUND, "A path begins with a slash.")
                        .answer(request);
            } else {
                request.next();
            }
        });
    }

    private static void protect(RoutingContext request) {
        String path = RequestPath.of(request.request());
        HttpServerResponse response = request.response();
        response.putHeader("Content-Security-Policy", path.startsWith("/docs") ? DOCS_POLICY : PAGE_POLICY);
        if (PAGE.matcher(path).matches()) {
            // its files bear no release in their names: a browser asks each time whether they changed
            response.putHeader("Cache-Control", "no-cache");
        }
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Referrer-Policy", "no-referrer");
        response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.putHeader("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
    }

    // W3C Trace Context: with this a client can be helped by whoever reads the traces
    private static void trace(RoutingContext request) {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            request.response().putHeader("traceparent", Trace.parent(span));
        }
    }
}
