package org.suivi.testing.sound.incident;

import io.quarkus.arc.profile.UnlessBuildProfile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

@Path("/sound")
@UnlessBuildProfile("test") // looked at, never served
class IncidentResource {

    private final IncidentQueries queries;

    IncidentResource(IncidentQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed("public")
    public Response list() {
        return Response.ok(queries.count()).build();
    }
}
