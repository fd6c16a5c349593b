package org.suivi.gateway.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.suivi.gateway.caller.Callers;
import org.suivi.gateway.problems.RequestPath;

/** Counts every request to the API once it is known whose it is. */
@ApplicationScoped
class LimitFilter {

    /** Below authentication and authorisation, which are at 200 and 100. */
    private static final int AFTER_AUTHENTICATION = 50;

    private final RateLimits limits;

    LimitFilter(RateLimits limits) {
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (RequestPath.of(request.request()).startsWith("/api/")) {
                        limits.count(request, Callers.of(request))
                                .ifPresentOrElse(problem -> problem.answer(request), request::next);
                    } else {
                        request.next();
                    }
                },
                AFTER_AUTHENTICATION);
    }
}
