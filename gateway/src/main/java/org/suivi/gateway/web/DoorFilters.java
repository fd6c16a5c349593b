package org.suivi.gateway.web;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.suivi.gateway.problems.GatewayProblem;
import org.suivi.gateway.problems.ProblemDocument;
import org.suivi.gateway.problems.RequestPath;

/** Stands before everything else: refuses paths that could be read in two ways, and puts the headers on every answer. */
@ApplicationScoped
class DoorFilters {

    /** Above CORS, authentication and all that follows. */
    private static final int FIRST = 1000;

    /** The page brings its scripts and styles with it; nothing inline, nothing from elsewhere. */
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    /** Swagger UI, which comes with inline scripts and styles, has this looser one under its own path. */
    private static final String DOCS_POLICY = "default-src 'none'; script-src 'self' 'unsafe-inline'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(DoorFilters::pass, FIRST);
    }

    private static void pass(RoutingContext request) {
        protect(request);
        trace(request);
        PathRule.refusal(RequestPath.of(request.request()))
                .map(reason -> ProblemDocument.of(GatewayProblem.PATH_REFUSED, reason))
                .ifPresentOrElse(problem -> problem.answer(request), request::next);
    }

    private static void protect(RoutingContext request) {
        String path = RequestPath.of(request.request());
        HttpServerResponse response = request.response();
        response.putHeader("Content-Security-Policy", path.startsWith("/docs") ? DOCS_POLICY : PAGE_POLICY);
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
