package org.suivi.actors.merge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.history.By;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Merges under {@code /actors/{code}}. */
@Path("/actors/{code}")
class MergeResource {

    private final MergeActors mergeActors;
    private final Caller caller;

    MergeResource(MergeActors mergeActors, Caller caller) {
        this.mergeActors = mergeActors;
        this.caller = caller;
    }

    @POST
    @Path("/merge")
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "mergeActor",
            summary = "Say that the actor is another's second record: its code leads to the other from now on")
    public RestResponse<MergeView> merge(@PathParam("code") String code, @NotNull @Valid MergeRequest request) {
        return RestResponse.ok(MergeView.of(mergeActors.merge(code, request.into(), by(request.reason()))));
    }

    @POST
    @Path("/unmerge")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "unmergeActor", summary = "Undo the merge of this actor: both are again what they were")
    public RestResponse<MergeView> unmerge(@PathParam("code") String code, @NotNull @Valid UnmergeRequest request) {
        return RestResponse.ok(MergeView.of(mergeActors.unmerge(code, by(request.reason()))));
    }

    private By by(String reason) {
        return new By(caller.organisation(), caller.subject(), reason);
    }
}
