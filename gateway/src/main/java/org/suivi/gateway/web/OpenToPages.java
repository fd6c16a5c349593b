package org.suivi.gateway.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.suivi.gateway.problems.RequestPath;

/**
 * Opens the reconciliation service to pages of any origin, as its specification demands (W3C Reconciliation 0.2, section 3.3): they
 * get what anybody gets who has no key. A page may send a key only if the operator named its origin.
 */
@ApplicationScoped
class OpenToPages {

    private static final String SERVICE = "/api/v1/reconcile/";
    private static final String PREVIEW = "/preview";

    /** After the door's own filter, and before the framework's CORS, which knows of no path. */
    private static final int BEFORE_CORS = 900;

    private static final int NO_CONTENT = 204;
    private static final String SECONDS_KEPT = "600";

    /** May be shown within another page; loads nothing, runs nothing, leads nowhere. */
    private static final String PREVIEW_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors http: https:";

    private final boolean open;
    private final Set<String> named;
    private final String exposed;

    /**
     * Reads the settings.
     *
     * @param exposed headers of an answer that a script may read
     * @param named origins whose pages may send keys
     */
    OpenToPages(
            @ConfigProperty(name = "suivi.reconcile.open", defaultValue = "true") boolean open,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean cors,
            @ConfigProperty(name = "quarkus.http.cors.exposed-headers") List<String> exposed,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> named) {
        this.open = open;
        this.exposed = String.join(",", exposed);
        this.named = cors ? Set.copyOf(named.orElse(List.of())) : Set.of();
    }

    void register(@Observes Filters filters) {
        if (open) {
            filters.register(this::pass, BEFORE_CORS);
        }
    }

    private void pass(RoutingContext request) {
        String path = RequestPath.of(request.request());
        if (!path.startsWith(SERVICE)) {
            request.next();
            return;
        }
        HttpServerResponse response = request.response();
        if (path.endsWith(PREVIEW)) {
            response.putHeader("Content-Security-Policy", PREVIEW_POLICY);
        }
        String origin = request.request().getHeader("Origin");
        // without credentials of the browser's own: there are none here
        response.putHeader("Access-Control-Allow-Origin", "*");
        response.putHeader("Access-Control-Expose-Headers", exposed);
        if (isAskedBefore(request)) {
            response.putHeader("Access-Control-Allow-Methods", "GET,HEAD,POST")
                    .putHeader("Access-Control-Allow-Headers", headers(origin))
                    .putHeader("Access-Control-Max-Age", SECONDS_KEPT)
                    .putHeader("Vary", "Origin")
                    .setStatusCode(NO_CONTENT)
                    .end();
            return;
        }
        // it is answered for here: the framework would refuse an origin that nobody named
        request.request().headers().remove("Origin");
        request.next();
    }

    private static boolean isAskedBefore(RoutingContext request) {
        return HttpMethod.OPTIONS.equals(request.request().method())
                && request.request().headers().contains("Access-Control-Request-Method");
    }

    private String headers(@Nullable String origin) {
        String all = "Accept,Content-Type,If-None-Match";
        return origin != null && named.contains(origin) ? all + ",X-API-Key,Authorization" : all;
    }
}
