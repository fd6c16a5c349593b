package org.suivi.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/who")
class WhoAmIResource {

    private final Caller caller;

    WhoAmIResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    public String who() {
        return caller.subject() + " of " + caller.organisation() + " for "
                + caller.sources().stream().sorted().toList();
    }

    @GET
    @Path("/admin")
    @RolesAllowed(Role.ADMIN)
    public String admin() {
        return caller.self().subject();
    }

    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "nobody said who may read this";
    }
}
