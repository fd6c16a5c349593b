package org.suivi.rest.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.suivi.rest.idempotency.IdempotencyKeys.Answer;
import org.suivi.rest.idempotency.IdempotencyKeys.Claim;

/**
 * Keeps the answer to a request whose client left before he got it. The framework then ends the request right after the work, past
 * every response filter; but who left is who comes back with his key.
 */
@ApplicationScoped
class AbandonedWork {

    private static final Logger LOG = Logger.getLogger(AbandonedWork.class);

    private final IdempotencyKeys keys;
    private final ClaimsUnderWay underWay;
    private final ObjectMapper json;

    AbandonedWork(IdempotencyKeys keys, ClaimsUnderWay underWay, ObjectMapper json) {
        this.keys = keys;
        this.underWay = underWay;
        this.json = json;
    }

    /** Sees to it that the claim ends with the request, even where nothing else does. */
    void watch(ContainerRequestContext request, Claim claim) {
        if (request instanceof ResteasyReactiveContainerRequestContext own
                && own.getServerRequestContext() instanceof ResteasyReactiveRequestContext context) {
            context.registerCompletionCallback(failure -> ended(claim, context));
        }
    }

    private void ended(Claim claim, ResteasyReactiveRequestContext context) {
        Object result = context.getResult();
        // without a result the work is not done yet, or its failure is on its way to the filters
        if (result == null || !underWay.holds(claim)) {
            return;
        }
        try {
            if (isRefusal(result)) {
                keys.release(claim);
            } else {
                keys.answered(claim, answer(result));
            }
        } catch (JsonProcessingException | RuntimeException e) {
            // the claim is free after a minute, and whoever comes back does the work again
            LOG.warnf("the answer to a client who left was not kept: %s", e.getMessage());
        } finally {
            underWay.remove(claim);
        }
    }

    private static boolean isRefusal(Object result) {
        int status =
                switch (result) {
                    case RestResponse<?> response -> response.getStatus();
                    case Response response -> response.getStatus();
                    default -> Response.Status.OK.getStatusCode();
                };
        return Response.Status.Family.familyOf(status) != Response.Status.Family.SUCCESSFUL;
    }

    private Answer answer(Object result) throws JsonProcessingException {
        return switch (result) {
            case RestResponse<?> response -> answer(response.toResponse());
            case Response response -> {
                Object entity = response.getEntity();
                yield new Answer(
                        response.getHeaderString(HttpHeaders.LOCATION),
                        response.getHeaderString(HttpHeaders.ETAG),
                        entity == null ? null : json.writeValueAsString(entity));
            }
            default -> new Answer(null, null, json.writeValueAsString(result));
        };
    }
}
