package org.suivi.gateway.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** One document for a page about an instrument. */
@Path("/api/v1/dashboard")
@Tag(name = "dashboard")
class DashboardResource {

    private final ComposeDashboard compose;
    private final ObjectMapper json;
    private final Caller caller;
    private final int maxAge;

    DashboardResource(
            ComposeDashboard compose,
            ObjectMapper json,
            Caller caller,
            @ConfigProperty(name = "suivi.answers.public-max-age") int maxAge) {
        this.compose = compose;
        this.json = json;
        this.caller = caller;
        this.maxAge = maxAge;
    }

    @GET
    @Path("/{instrument}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "getDashboard",
            summary = "A whole page in one call",
            description = "A service that is down leaves its panels as they last were, with `stale` and `error`.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DashboardView.class)))
    public Response get(
            @PathParam("instrument") String instrument, @BeanParam DashboardParams params, Request request) {
        DashboardView view = compose.handle(params.query(instrument), params.panels(), caller.self());
        byte[] body = write(view);
        EntityTag tag = tag(body);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(body).tag(tag) : unchanged;
        return answer.header(HttpHeaders.CACHE_CONTROL, caching(view))
                .header(HttpHeaders.VARY, "Authorization, X-API-Key, Accept, Accept-Encoding")
                .build();
    }

    private String caching(DashboardView view) {
        if (!view.complete()) {
            return "no-store";
        }
        return caller.isAnonymous() ? "public, max-age=" + maxAge : "private, no-cache";
    }

    private byte[] write(DashboardView view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    // the parts come with tags of their own, so a page that has not changed costs their owners little
    private static EntityTag tag(byte[] body) {
        try {
            return new EntityTag(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
