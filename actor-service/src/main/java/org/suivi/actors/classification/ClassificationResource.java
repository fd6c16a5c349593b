package org.suivi.actors.classification;

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

/** Classifications under {@code /actors/{code}/classifications}. */
@Path(ClassificationResource.PATH)
class ClassificationResource {

    static final String PATH = "/actors/{code}/classifications";

    private final ActorClaims<Classification, ClassificationView> desk;

    ClassificationResource(VersionTable<Classification> classifications, ActorDesks desks) {
        this.desk = desks.of(PATH, Classification::actor, classifications, ClassificationView::of);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listClassifications", summary = "What the actor is held to be on the date, and by whom")
    public RestResponse<Page<ClassificationView>> list(
            @PathParam("code") String code, @BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        return desk.held(code, page, asOf);
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "createClassification",
            summary = "Record a classification; the same claim again changes nothing")
    public RestResponse<ClassificationView> create(
            @PathParam("code") String code, @NotNull @Valid ClassificationRequest request) {
        return desk.create(code, request.toDraft(code));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getClassification", summary = "One classification")
    public RestResponse<ClassificationView> get(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.get(code, id, asOf);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateClassification", summary = "Correct a classification: a further version")
    public RestResponse<ClassificationView> update(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid ClassificationRequest request) {
        return desk.correct(code, id, ifMatch, request::toDraft);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractClassification", summary = "Take a classification back; its history stays")
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
    @Operation(operationId = "listClassificationHistory", summary = "The versions of a classification")
    public RestResponse<HistoryView<ClassificationView>> history(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.history(code, id, asOf);
    }
}
