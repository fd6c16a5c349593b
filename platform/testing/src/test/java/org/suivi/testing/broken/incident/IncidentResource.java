package org.suivi.testing.broken.incident;

import io.quarkus.arc.profile.UnlessBuildProfile;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import javax.sql.DataSource;

@Path("/broken")
@UnlessBuildProfile("test") // looked at, never served
public class IncidentResource {

    private final DataSource dataSource;

    IncidentResource(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @GET
    @PermitAll
    String hidden() {
        return dataSource.toString();
    }

    @GET
    @Path("open")
    public String open() {
        return "to whom?";
    }
}
