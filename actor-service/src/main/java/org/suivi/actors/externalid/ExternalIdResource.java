package org.suivi.actors.externalid;

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

/** External ids under {@code /actors/{code}/external-ids}. */
@Path(ExternalIdResource.PATH)
class ExternalIdResource {

    static final String PATH = "/actors/{code}/external-ids";

    private final ActorClaims<ExternalIdClaim, ExternalIdView> desk;

    ExternalIdResource(VersionTable<ExternalIdClaim> externalIds, ActorDesks desks) {
        this.desk = desks.of(PATH, ExternalIdClaim::actor, externalIds, ExternalIdView::of);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listExternalIds",
            summary = "What the actor is called in lists that others keep, on the date")
    public RestResponse<Page<ExternalIdView>> list(
            @PathParam("code") String code, @BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        return desk.held(code, page, asOf);
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "createExternalId",
            summary = "Record an external id; the same claim again changes nothing")
    public RestResponse<ExternalIdView> create(
            @PathParam("code") String code, @NotNull @Valid ExternalIdRequest request) {
        return desk.create(code, request.toDraft(code));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getExternalId", summary = "One external id")
    public RestResponse<ExternalIdView> get(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.get(code, id, asOf);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateExternalId", summary = "Correct an external id: a further version")
    public RestResponse<ExternalIdView> update(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid ExternalIdRequest request) {
        return desk.correct(code, id, ifMatch, request::toDraft);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractExternalId", summary = "Take an external id back; its history stays")
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
    @Operation(operationId = "listExternalIdHistory", summary = "The versions of an external id")
    public RestResponse<HistoryView<ExternalIdView>> history(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.history(code, id, asOf);
    }
}
