package org.suivi.gateway.health;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.suivi.security.Role;

/** How the house is, for anybody. */
@Path("/health")
@Tag(name = "documents")
class HealthResource {

    private final HouseHealth health;

    HealthResource(HouseHealth health) {
        this.health = health;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "getHealth",
            summary = "Which parts of the house are up",
            description = "200 as long as the door answers: what is down is told in the body.")
    public RestResponse<HealthView> get() {
        return ResponseBuilder.ok(health.now())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
