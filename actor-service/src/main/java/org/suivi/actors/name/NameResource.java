package org.suivi.actors.name;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.actors.claim.ActorClaims;
import org.suivi.actors.claim.ActorDesks;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.security.Role;

/** Names under {@code /actors/{code}/names}. */
@Path(NameResource.PATH)
class NameResource {

    static final String PATH = "/actors/{code}/names";

    private final ActorClaims<Name, NameView> desk;

    NameResource(VersionTable<Name> names, ActorDesks desks) {
        this.desk = desks.of(PATH, Name::actor, names, NameView::of);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listNames", summary = "What the actor is called on the date")
    public RestResponse<Page<NameView>> list(
            @PathParam("code") String code, @BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        return desk.held(code, page, asOf);
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createName", summary = "Record a name; the same claim again changes nothing")
    public RestResponse<NameView> create(@PathParam("code") String code, @NotNull @Valid NameRequest request) {
        return desk.create(code, request.toDraft(code));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getName", summary = "One name")
    public RestResponse<NameView> get(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.get(code, id, asOf);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateName", summary = "Correct a name: a further version")
    public RestResponse<NameView> update(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid NameRequest request) {
        return desk.correct(code, id, ifMatch, request::toDraft);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractName", summary = "Take a name back; its history stays")
    public RestResponse<Void> retract(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @BeanParam RetractionReason reason) {
        return desk.retract(code, id, ifMatch, reason);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listNameHistory", summary = "The versions of a name")
    public RestResponse<HistoryView<NameView>> history(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.history(code, id, asOf);
    }
}
