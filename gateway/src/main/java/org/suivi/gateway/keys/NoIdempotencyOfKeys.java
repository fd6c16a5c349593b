package org.suivi.gateway.keys;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.suivi.gateway.problems.RequestPath;

/** Takes the Idempotency-Key off what is asked of keys: answering the same again would need the key to be kept as it reads. */
@ApplicationScoped
class NoIdempotencyOfKeys {

    private static final int EARLY = 900;

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (RequestPath.of(request.request()).startsWith("/api/v1/keys")) {
                        request.request().headers().remove("Idempotency-Key");
                    }
                    request.next();
                },
                EARLY);
    }
}
