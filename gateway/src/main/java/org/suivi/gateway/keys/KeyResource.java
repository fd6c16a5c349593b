package org.suivi.gateway.keys;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.ProblemException;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Keys, for admins. */
@Path("/api/v1/keys")
@Tag(name = "keys")
class KeyResource {

    private final KeyStore store;
    private final KnownKeys known;
    private final Caller caller;

    KeyResource(KeyStore store, KnownKeys known, Caller caller) {
        this.store = store;
        this.known = known;
        this.caller = caller;
    }

    /** All keys that ever were. */
    record KeysView(List<KeyView> items) {}

    @GET
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "listKeys", summary = "All keys, revoked ones too, without what they read")
    public KeysView list() {
        return new KeysView(store.all().stream().map(KeyView::of).toList());
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "createKey",
            summary = "Makes a key and shows it once",
            description = "An Idempotency-Key has no effect here: what is shown once cannot be answered again.")
    @APIResponseSchema(value = KeyView.class, responseCode = "201")
    public RestResponse<KeyView> create(@NotNull @Valid CreateKeyRequest request) {
        String secret = Secret.random();
        Key made = store.insert(request.by(caller.subject()), Secret.hash(secret));
        known.forget();
        return once(Response.Status.CREATED, KeyView.of(made, secret))
                .header(HttpHeaders.LOCATION, "/api/v1/keys/" + made.id())
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "getKey", summary = "One key, without what it reads")
    public KeyView get(@PathParam("id") UUID id) {
        return store.byId(id).map(KeyView::of).orElseThrow(KeyResource::none);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "revokeKey",
            summary = "Revokes a key for good",
            description = "It holds here at once, and at other instances of the gateway within 30 seconds.")
    @APIResponse(responseCode = "204", description = "It opens no more")
    public void revoke(@PathParam("id") UUID id) {
        if (store.revoke(id).isEmpty()) {
            throw none();
        }
        known.forget();
    }

    @POST
    @Path("/{id}/rotate")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "rotateKey",
            summary = "Puts another secret in the place of the present one and shows it once")
    public RestResponse<KeyView> rotate(@PathParam("id") UUID id) {
        String secret = Secret.random();
        Key key = store.byId(id).orElseThrow(KeyResource::none);
        Key rotated = store.rotate(key.id(), Secret.hash(secret))
                .orElseThrow(() -> CommonProblem.GONE.because("The key was revoked; make another."));
        known.forget();
        return once(Response.Status.OK, KeyView.of(rotated, secret)).build();
    }

    private static ResponseBuilder<KeyView> once(Response.Status status, KeyView view) {
        return ResponseBuilder.create(status, view).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static ProblemException none() {
        return CommonProblem.NOT_FOUND.because("There is no key of that id.");
    }
}
